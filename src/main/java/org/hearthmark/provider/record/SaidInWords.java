package org.hearthmark.provider.record;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearthmark.provider.AccessSaid;
import org.hearthmark.provider.AccountsSaid;
import org.hearthmark.provider.AddressSaid;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.provider.CoverSaid;
import org.hearthmark.provider.EndSaid;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.LandlordEntry;
import org.hearthmark.provider.LandlordSaid;
import org.hearthmark.provider.OfferSaid;
import org.hearthmark.provider.Owner;
import org.hearthmark.provider.OwnersSaid;
import org.hearthmark.provider.Said;
import org.hearthmark.provider.ServiceSaid;
import org.hearthmark.provider.StaffingSaid;
import org.hearthmark.shared.DaysInWords;

/** An answer as people read it: what was asked, and what was said. */
public final class SaidInWords {

    private final Map<String, String> councilNames;
    private final LinkedHashMap<String, String> words = new LinkedHashMap<>();

    private SaidInWords(Map<String, String> councilNames) {
        this.councilNames = councilNames;
    }

    /** @param councilNames by GSS code */
    public static LinkedHashMap<String, String> of(Said said, Map<String, String> councilNames) {
        SaidInWords saying = new SaidInWords(councilNames);
        switch (said.topic()) {
            case FIRM -> saying.say((FirmSaid) said);
            case CONTACT -> saying.say((ContactSaid) said);
            case OWNERS -> saying.say((OwnersSaid) said);
            case COVER -> saying.say((CoverSaid) said);
            case ACCOUNTS -> saying.say((AccountsSaid) said);
            case SERVICE -> saying.say((ServiceSaid) said);
            case STAFFING -> saying.say((StaffingSaid) said);
            case HOME_ADDRESS -> saying.say((AddressSaid) said);
            case HOME_OFFER -> saying.say((OfferSaid) said);
            case HOME_ACCESS -> saying.say((AccessSaid) said);
            case HOME_LANDLORD -> saying.say(((LandlordSaid) said).landlord());
            case HOME_END -> saying.say((EndSaid) said);
        }
        return saying.words;
    }

    private void say(FirmSaid firm) {
        put("Name", firm.name());
        put("Kind", firm.kind().label());
        put("Company number", Objects.requireNonNullElse(firm.companyNumber(), "None"));
        put("Charity number", Objects.requireNonNullElse(firm.charityNumber(), "None"));
    }

    private void say(ContactSaid contact) {
        put("Name", contact.name());
        put("Email address", contact.email());
        put("Telephone number", contact.phone());
    }

    private void say(OwnersSaid said) {
        for (int index = 0; index < said.owners().size(); index++) {
            Owner owner = said.owners().get(index);
            String share = owner.share() == null ? "" : ", " + owner.share() + " per cent";
            put("Owner " + (index + 1), owner.name() + ", " + lower(owner.kind().label()) + share);
        }
    }

    private void say(CoverSaid cover) {
        put("Employers’ liability", pounds(cover.employersLiability(), cover.employersLiabilityUntil()));
        put("Public liability", pounds(cover.publicLiability(), cover.publicLiabilityUntil()));
    }

    private void say(AccountsSaid accounts) {
        put(
                "Accounts",
                Boolean.TRUE.equals(accounts.filed())
                        ? "Filed, made up to " + DaysInWords.day(accounts.madeUpTo())
                        : "None due yet, or none asked for by law");
    }

    private void say(ServiceSaid service) {
        put("Name", service.name());
        put("Ofsted URN", Objects.requireNonNullElse(service.urn(), "None"));
    }

    private void say(StaffingSaid staffing) {
        put("People who work in the service", String.valueOf(staffing.total()));
        put("Of them at night", String.valueOf(staffing.nights()));
        put("Of them from agencies", String.valueOf(staffing.agency()));
    }

    private void say(AddressSaid home) {
        put("Name", home.name());
        put("Address", home.addressLine() + ", " + home.town() + ", " + home.postcode());
        put("Council", councilNames.getOrDefault(home.councilGss(), home.councilGss()));
    }

    private void say(OfferSaid offer) {
        put("Ages", offer.ages().label());
        put("Category", offer.category().label());
        put("Places", String.valueOf(offer.places()));
    }

    private void say(AccessSaid access) {
        put("Step-free from the street", yesOrNo(access.stepFree()));
        put("Bedrooms without stairs", String.valueOf(access.groundFloorBedrooms()));
        put("Bedrooms that suit a wheelchair", String.valueOf(access.wheelchairBedrooms()));
        put("Adapted bathroom", yesOrNo(access.adaptedBathroom()));
        put("Notes", Objects.requireNonNullElse(access.notes(), "None"));
    }

    private void say(LandlordEntry landlord) {
        put("Held from", landlord.name());
        put("What the landlord is", landlord.kind().label());
        put("By what right", landlord.agreement().label());
    }

    private void say(EndSaid end) {
        put(
                "Run by you",
                Boolean.TRUE.equals(end.ended()) ? "No, the last day was " + DaysInWords.day(end.lastDay()) : "Yes");
    }

    private void put(String label, String value) {
        words.put(label, value);
    }

    private static String yesOrNo(Boolean answer) {
        return Boolean.TRUE.equals(answer) ? "Yes" : "No";
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }

    private static String pounds(BigDecimal pounds, LocalDate until) {
        if (pounds.signum() == 0) {
            return "None yet";
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setMaximumFractionDigits(0);
        return format.format(pounds) + ", until " + DaysInWords.day(until);
    }
}
