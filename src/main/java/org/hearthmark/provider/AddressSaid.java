package org.hearthmark.provider;

import org.hearthmark.shared.Postcode;

/**
 * Where a home is, and what it is called.
 *
 * @param postcode as typed
 */
public record AddressSaid(String name, String addressLine, String town, String postcode, String councilGss)
        implements Said {

    public AddressSaid {
        name = Typed.text(name);
        addressLine = Typed.text(addressLine);
        town = Typed.text(town);
        postcode = Postcode.parse(postcode).map(Postcode::toString).orElse(Typed.text(postcode));
        councilGss = Typed.text(councilGss);
    }

    /** By which a home is known again, however its address is written. */
    String addressKey() {
        return StatedHome.addressKey(Postcode.parse(postcode).orElseThrow(), addressLine);
    }

    @Override
    public Topic topic() {
        return Topic.HOME_ADDRESS;
    }
}
