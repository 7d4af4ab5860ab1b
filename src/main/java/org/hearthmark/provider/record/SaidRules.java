package org.hearthmark.provider.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearthmark.provider.AccessSaid;
import org.hearthmark.provider.AccountsSaid;
import org.hearthmark.provider.AddressSaid;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.provider.CoverSaid;
import org.hearthmark.provider.EndSaid;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.LandlordEntry;
import org.hearthmark.provider.LandlordSaid;
import org.hearthmark.provider.OfferSaid;
import org.hearthmark.provider.Owner;
import org.hearthmark.provider.OwnersSaid;
import org.hearthmark.provider.Said;
import org.hearthmark.provider.ServiceSaid;
import org.hearthmark.provider.StaffingSaid;
import org.hearthmark.shared.Postcode;

/** What must hold of an answer before it is kept; names each part that is wrong. */
public class SaidRules {

    public static final int MOST_OWNERS = 20;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern URN = Pattern.compile("(SC)?[0-9]{6,8}");
    private static final Pattern CHARITY = Pattern.compile("(SC)?[0-9]{5,8}(-[0-9]{1,3})?");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TOWN = 100;
    private static final int LONGEST_PHONE = 50;
    private static final int LONGEST_NOTES = 1_000;
    private static final int MOST_STAFF = 9_999;
    private static final int MOST_PLACES = 99;

    private final Predicate<String> councilExists;
    private final LocalDate today;
    private final Parts parts;

    public SaidRules(Predicate<String> councilExists, LocalDate today) {
        this.councilExists = councilExists;
        this.today = today;
        this.parts = new Parts(today);
    }

    /** What is wrong, by part, in the order of the page; empty when nothing is. */
    public Map<String, String> problemsOf(Said said) {
        switch (said.topic()) {
            case FIRM -> check((FirmSaid) said);
            case CONTACT -> check((ContactSaid) said);
            case OWNERS -> check((OwnersSaid) said);
            case COVER -> check((CoverSaid) said);
            case ACCOUNTS -> check((AccountsSaid) said);
            case SERVICE -> check((ServiceSaid) said);
            case STAFFING -> check((StaffingSaid) said);
            case HOME_ADDRESS -> check((AddressSaid) said);
            case HOME_OFFER -> check((OfferSaid) said);
            case HOME_ACCESS -> check((AccessSaid) said);
            case HOME_LANDLORD -> check(((LandlordSaid) said).landlord());
            case HOME_END -> check((EndSaid) said);
        }
        return parts.problems();
    }

    private void check(FirmSaid firm) {
        parts.text("name", firm.name(), LONGEST_NAME, "Enter the name of the provider");
        parts.require(firm.kind() != null, "kind", "Choose what kind of provider this is");
        boolean company = firm.kind() == FirmKind.COMPANY;
        parts.require(
                firm.companyNumber() == null
                        ? !company
                        : CompanyNumber.parse(firm.companyNumber()).isPresent(),
                "companyNumber",
                "Enter the company number as Companies House has it, such as 01234567");
        parts.shape("charityNumber", firm.charityNumber(), CHARITY, "Enter the charity number, such as 1234567");
    }

    private void check(ContactSaid contact) {
        parts.text("name", contact.name(), LONGEST_NAME, "Enter the name of a person we can speak to");
        String email = contact.email();
        parts.require(
                email != null
                        && email.length() <= LONGEST_NAME
                        && EMAIL.matcher(email).matches(),
                "email",
                "Enter an email address in the correct format, like name@example.com");
        parts.text("phone", contact.phone(), LONGEST_PHONE, "Enter a telephone number");
    }

    private void check(OwnersSaid said) {
        List<Owner> owners = said.owners();
        parts.require(!owners.isEmpty(), "owners[0].name", "Enter who owns or controls the provider");
        parts.require(owners.size() <= MOST_OWNERS, "owners[0].name", "Enter " + MOST_OWNERS + " owners or fewer");
        for (int index = 0; index < owners.size(); index++) {
            check(owners.get(index), "owners[" + index + "].");
        }
        int shares = owners.stream()
                .mapToInt(owner -> owner.share() == null ? 0 : owner.share())
                .sum();
        parts.require(shares <= 100, "owners[0].share", "The shares come to more than 100 per cent");
    }

    private void check(Owner owner, String field) {
        parts.text(field + "name", owner.name(), LONGEST_NAME, "Enter a name");
        parts.require(owner.kind() != null, field + "kind", "Choose what this owner is");
        parts.require(
                owner.share() == null || owner.share() >= 0 && owner.share() <= 100,
                field + "share",
                "Enter the share as a whole number from 0 to 100");
    }

    private void check(CoverSaid cover) {
        parts.pounds("employersLiability", cover.employersLiability(), "the employers’ liability cover");
        parts.day(
                "employersLiabilityUntil",
                cover.employersLiabilityUntil(),
                "the last day of the employers’ liability cover");
        parts.pounds("publicLiability", cover.publicLiability(), "the public liability cover");
        parts.day("publicLiabilityUntil", cover.publicLiabilityUntil(), "the last day of the public liability cover");
    }

    private void check(AccountsSaid accounts) {
        parts.require(accounts.filed() != null, "filed", "Choose whether accounts have been filed");
        if (Boolean.TRUE.equals(accounts.filed())) {
            parts.day("madeUpTo", accounts.madeUpTo(), "the day to which the last accounts were made up");
            parts.require(
                    accounts.madeUpTo() == null || !accounts.madeUpTo().isAfter(today),
                    "madeUpTo",
                    "The day to which accounts were made up must be in the past");
        }
    }

    private void check(ServiceSaid service) {
        parts.text("name", service.name(), LONGEST_NAME, "Enter the name of the service");
        parts.shape("urn", service.urn(), URN, "Enter the URN as Ofsted gives it, such as 2712345");
    }

    private void check(StaffingSaid staffing) {
        parts.whole("total", staffing.total(), 0, MOST_STAFF, "how many people work in the service");
        int all = staffing.total() == null ? MOST_STAFF : staffing.total();
        parts.whole("nights", staffing.nights(), 0, all, "how many of them work nights");
        parts.whole("agency", staffing.agency(), 0, all, "how many of them come from agencies");
    }

    private void check(AddressSaid home) {
        parts.text("name", home.name(), LONGEST_NAME, "Enter the name of the home");
        parts.text("addressLine", home.addressLine(), LONGEST_NAME, "Enter the first line of the address");
        parts.text("town", home.town(), LONGEST_TOWN, "Enter the town");
        parts.require(Postcode.parse(home.postcode()).isPresent(), "postcode", "Enter a full postcode, such as E8 1EA");
        parts.require(
                home.councilGss() != null && councilExists.test(home.councilGss()),
                "councilGss",
                "Choose the council the home is in");
    }

    private void check(OfferSaid offer) {
        parts.require(offer.ages() != null, "ages", "Choose the ages the home is for");
        parts.require(offer.category() != null, "category", "Choose the category of the home");
        parts.whole("places", offer.places(), 1, MOST_PLACES, "how many young people can live there");
    }

    private void check(AccessSaid access) {
        parts.require(access.stepFree() != null, "stepFree", "Choose whether the home can be entered without a step");
        parts.whole(
                "groundFloorBedrooms",
                access.groundFloorBedrooms(),
                0,
                MOST_PLACES,
                "how many bedrooms need no stairs");
        parts.whole(
                "wheelchairBedrooms",
                access.wheelchairBedrooms(),
                0,
                MOST_PLACES,
                "how many bedrooms suit a wheelchair");
        parts.require(
                access.adaptedBathroom() != null, "adaptedBathroom", "Choose whether there is an adapted bathroom");
        parts.atMost("notes", access.notes(), LONGEST_NOTES);
    }

    private void check(EndSaid end) {
        parts.require(end.ended() != null, "ended", "Choose whether you run the home");
        if (Boolean.TRUE.equals(end.ended())) {
            parts.day("lastDay", end.lastDay(), "the last day on which you ran the home");
            parts.require(
                    end.lastDay() == null || !end.lastDay().isAfter(today),
                    "lastDay",
                    "The last day on which you ran the home must be today or in the past");
        }
    }

    private void check(LandlordEntry landlord) {
        parts.text("name", landlord == null ? null : landlord.name(), LONGEST_NAME, "Enter who the home is held from");
        parts.require(landlord != null && landlord.kind() != null, "kind", "Choose what the landlord is");
        parts.require(
                landlord != null && landlord.agreement() != null, "agreement", "Choose by what right you use the home");
    }
}
