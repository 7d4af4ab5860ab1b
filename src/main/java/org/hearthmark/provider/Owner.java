package org.hearthmark.provider;

/**
 * Who owns or controls a firm.
 *
 * @param share in whole per cent; null where nobody owns a share, as of a charity
 */
public record Owner(String name, OwnerKind kind, Integer share) {

    public Owner {
        name = Typed.text(name);
    }
}
