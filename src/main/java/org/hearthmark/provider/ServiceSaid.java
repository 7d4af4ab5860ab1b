package org.hearthmark.provider;

import java.util.Objects;

/**
 * What a service is.
 *
 * @param urn Ofsted's number; null where it has none
 */
public record ServiceSaid(String name, String urn) implements Said {

    public ServiceSaid {
        name = Typed.text(name);
        urn = Typed.text(urn);
    }

    boolean hasUrn(String number) {
        return urn != null && urn.equals(number);
    }

    /** By name alone, unless both have a number: then different numbers are different services. */
    boolean mayBe(String otherName, String number) {
        boolean contradicted = urn != null && number != null && !urn.equals(number);
        return !contradicted && name.equalsIgnoreCase(otherName.strip());
    }

    /** The same name, and the same number or none. */
    boolean sameAs(ServiceSaid other) {
        return name.equalsIgnoreCase(other.name) && Objects.equals(urn, other.urn);
    }

    @Override
    public Topic topic() {
        return Topic.SERVICE;
    }
}
