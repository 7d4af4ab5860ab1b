package org.hearthmark.provider;

import java.util.Locale;
import org.hearthmark.shared.Postcode;

/** A home as stated whose postcode is well formed, and the key by which it is known again. */
record StatedHome(HomeEntry entry, Postcode postcode) {

    static StatedHome of(HomeEntry entry) {
        return new StatedHome(entry, Postcode.parse(entry.postcode()).orElseThrow());
    }

    String addressKey() {
        return addressKey(postcode, entry.addressLine());
    }

    static String addressKey(Postcode postcode, String addressLine) {
        String line = addressLine.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return postcode.outcode() + postcode.incode() + " " + line;
    }
}
