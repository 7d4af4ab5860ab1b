package org.hearthmark.provider;

/**
 * Whom the alliance speaks to.
 */
public record ContactSaid(String name, String email, String phone) implements Said {

    public ContactSaid {
        name = Typed.text(name);
        email = Typed.text(email);
        phone = Typed.text(phone);
    }

    @Override
    public Topic topic() {
        return Topic.CONTACT;
    }
}
