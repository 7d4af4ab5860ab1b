package org.hearthmark.provider.names;

import java.util.Locale;
import java.util.UUID;
import org.hearthmark.provider.ofsted.OfstedNames.Owned;

/**
 * A firm that the trial has registered.
 *
 * @param companyNumber invented: the list has none
 */
record Registered(UUID firm, String name, String urn, String companyNumber) {

    /** Whether both names are of one firm in truth: the same letters, the legal form, "the" and spaces apart. */
    boolean isOf(Owned owned) {
        return truth(name).equals(truth(owned.owner()));
    }

    static String truth(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(the|limited|ltd|llp|plc|cic|c\\.i\\.c\\.?)\\b", "")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
