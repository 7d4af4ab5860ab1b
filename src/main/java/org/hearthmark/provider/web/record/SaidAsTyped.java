package org.hearthmark.provider.web.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hearthmark.provider.AccessSaid;
import org.hearthmark.provider.AccountsSaid;
import org.hearthmark.provider.AddressSaid;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.provider.CoverSaid;
import org.hearthmark.provider.EndSaid;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.LandlordSaid;
import org.hearthmark.provider.OfferSaid;
import org.hearthmark.provider.Owner;
import org.hearthmark.provider.OwnersSaid;
import org.hearthmark.provider.Said;
import org.hearthmark.provider.ServiceSaid;
import org.hearthmark.provider.StaffingSaid;

/** An answer in the record as it would have been typed, so that only what has changed is typed again. */
final class SaidAsTyped {

    private final Map<String, String> typed = new LinkedHashMap<>();

    private SaidAsTyped() {}

    static TypedAnswer of(Said said) {
        SaidAsTyped typing = new SaidAsTyped();
        typing.type(said);
        return new TypedAnswer(typing.typed);
    }

    private void type(Said said) {
        switch (said.topic()) {
            case FIRM -> type((FirmSaid) said);
            case CONTACT -> type((ContactSaid) said);
            case OWNERS -> type((OwnersSaid) said);
            case COVER -> type((CoverSaid) said);
            case ACCOUNTS -> type((AccountsSaid) said);
            case SERVICE -> type((ServiceSaid) said);
            case STAFFING -> type((StaffingSaid) said);
            case HOME_ADDRESS -> type((AddressSaid) said);
            case HOME_OFFER -> type((OfferSaid) said);
            case HOME_ACCESS -> type((AccessSaid) said);
            case HOME_LANDLORD -> type((LandlordSaid) said);
            case HOME_END -> type((EndSaid) said);
        }
    }

    private void type(FirmSaid firm) {
        put("name", firm.name());
        put("kind", firm.kind().name());
        put("companyNumber", firm.companyNumber());
        put("charityNumber", firm.charityNumber());
    }

    private void type(ContactSaid contact) {
        put("name", contact.name());
        put("email", contact.email());
        put("phone", contact.phone());
    }

    private void type(OwnersSaid said) {
        for (int index = 0; index < said.owners().size(); index++) {
            Owner owner = said.owners().get(index);
            String in = "owners[" + index + "].";
            put(in + "name", owner.name());
            put(in + "kind", owner.kind().name());
            put(in + "share", owner.share());
        }
    }

    private void type(CoverSaid cover) {
        put("employersLiability", pounds(cover.employersLiability()));
        put("employersLiabilityUntil", cover.employersLiabilityUntil());
        put("publicLiability", pounds(cover.publicLiability()));
        put("publicLiabilityUntil", cover.publicLiabilityUntil());
    }

    private void type(AccountsSaid accounts) {
        put("filed", accounts.filed());
        put("madeUpTo", accounts.madeUpTo());
    }

    private void type(ServiceSaid service) {
        put("name", service.name());
        put("urn", service.urn());
    }

    private void type(StaffingSaid staffing) {
        put("total", staffing.total());
        put("nights", staffing.nights());
        put("agency", staffing.agency());
    }

    private void type(AddressSaid home) {
        put("name", home.name());
        put("addressLine", home.addressLine());
        put("town", home.town());
        put("postcode", home.postcode());
        put("councilGss", home.councilGss());
    }

    private void type(OfferSaid offer) {
        put("ages", offer.ages().name());
        put("category", offer.category().name());
        put("places", offer.places());
    }

    private void type(AccessSaid access) {
        put("stepFree", access.stepFree());
        put("groundFloorBedrooms", access.groundFloorBedrooms());
        put("wheelchairBedrooms", access.wheelchairBedrooms());
        put("adaptedBathroom", access.adaptedBathroom());
        put("notes", access.notes());
    }

    private void type(LandlordSaid said) {
        put("name", said.landlord().name());
        put("kind", said.landlord().kind().name());
        put("agreement", said.landlord().agreement().name());
    }

    private void type(EndSaid end) {
        put("ended", end.ended());
        put("lastDay", end.lastDay());
    }

    private void put(String name, LocalDate day) {
        if (day != null) {
            put(name + ".day", day.getDayOfMonth());
            put(name + ".month", day.getMonthValue());
            put(name + ".year", day.getYear());
        }
    }

    private void put(String name, Object value) {
        typed.put(name, Objects.toString(value, ""));
    }

    private static String pounds(BigDecimal pounds) {
        return pounds.stripTrailingZeros().toPlainString();
    }
}
