package org.hearthmark.provider.fact;

import java.util.Optional;
import java.util.UUID;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.FirmKind;

/**
 * A firm, as far as the register of companies is asked about it.
 *
 * @param stated what the provider states as its company number; null for nothing
 */
record AskedFirm(UUID id, FirmKind kind, String stated) {

    /** Empty for a sole trader, who is no company, and where nothing that can be a number is stated. */
    Optional<CompanyNumber> number() {
        return kind == FirmKind.SOLE_TRADER ? Optional.empty() : CompanyNumber.parse(stated);
    }

    /** Why nobody asks although somebody should, in words for people. */
    Optional<String> cannotBeAsked() {
        if (kind == FirmKind.SOLE_TRADER || number().isPresent()) {
            return Optional.empty();
        }
        boolean nothing = stated == null || stated.isBlank();
        if (nothing) {
            return kind == FirmKind.COMPANY ? Optional.of("The firm states no company number") : Optional.empty();
        }
        return Optional.of("“" + stated + "” cannot be a company number");
    }
}
