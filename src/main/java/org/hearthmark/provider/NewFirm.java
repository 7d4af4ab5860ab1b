package org.hearthmark.provider;

import java.util.Optional;

/** What somebody who registers says of their firm to begin with. */
public record NewFirm(FirmSaid firm, ContactSaid contact, Optional<ServiceSaid> service) {

    SoughtFirm sought() {
        return new SoughtFirm(
                firm.name(),
                firm.companyNumber(),
                firm.charityNumber(),
                service.map(ServiceSaid::urn).orElse(null),
                null);
    }
}
