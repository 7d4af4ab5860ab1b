package org.hearthmark.accreditation.application.intake;

import org.hearthmark.provider.AddressSaid;
import org.hearthmark.provider.HomeEntry;
import org.hearthmark.provider.LandlordSaid;
import org.hearthmark.provider.OfferSaid;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.provider.Said;
import org.hearthmark.shared.Refusal;

/** One home as its provider's record states it, for a home that is added to accredited ones. */
final class HomeFromRecord {

    private HomeFromRecord() {}

    /** @throws Refusal INVALID when something is not said */
    static HomeEntry entry(RecordedSubject home) {
        var address = said(home, AddressSaid.class);
        var offer = said(home, OfferSaid.class);
        return new HomeEntry(
                address.name(),
                address.addressLine(),
                address.town(),
                address.postcode(),
                address.councilGss(),
                offer.ages(),
                offer.category(),
                offer.places(),
                said(home, LandlordSaid.class).landlord());
    }

    private static <T extends Said> T said(RecordedSubject home, Class<T> form) {
        return home.said(form).orElseThrow(() -> Refusal.invalid("Something about the home is not said yet."));
    }
}
