package org.hearthmark.provider.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
    private static final BigDecimal MOST_POUNDS = new BigDecimal("9999999999");

    private final Predicate<String> councilExists;
    private final LocalDate today;
    private final Map<String, String> problems = new LinkedHashMap<>();

    public SaidRules(Predicate<String> councilExists, LocalDate today) {
        this.councilExists = councilExists;
        this.today = today;
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
        }
        return problems;
    }

    private void check(FirmSaid firm) {
        text("name", firm.name(), LONGEST_NAME, "Enter the name of the provider");
        require(firm.kind() != null, "kind", "Choose what kind of provider this is");
        boolean company = firm.kind() == FirmKind.COMPANY;
        require(
                firm.companyNumber() == null
                        ? !company
                        : CompanyNumber.parse(firm.companyNumber()).isPresent(),
                "companyNumber",
                "Enter the company number as Companies House has it, such as 01234567");
        shape("charityNumber", firm.charityNumber(), CHARITY, "Enter the charity number, such as 1234567");
    }

    private void check(ContactSaid contact) {
        text("name", contact.name(), LONGEST_NAME, "Enter the name of a person we can speak to");
        String email = contact.email();
        require(
                email != null
                        && email.length() <= LONGEST_NAME
                        && EMAIL.matcher(email).matches(),
                "email",
                "Enter an email address in the correct format, like name@example.com");
        text("phone", contact.phone(), LONGEST_PHONE, "Enter a telephone number");
    }

    private void check(OwnersSaid said) {
        List<Owner> owners = said.owners();
        require(!owners.isEmpty(), "owners[0].name", "Enter who owns or controls the provider");
        require(owners.size() <= MOST_OWNERS, "owners[0].name", "Enter " + MOST_OWNERS + " owners or fewer");
        for (int index = 0; index < owners.size(); index++) {
            check(owners.get(index), "owners[" + index + "].");
        }
        int shares = owners.stream()
                .mapToInt(owner -> owner.share() == null ? 0 : owner.share())
                .sum();
        require(shares <= 100, "owners[0].share", "The shares come to more than 100 per cent");
    }

    private void check(Owner owner, String field) {
        text(field + "name", owner.name(), LONGEST_NAME, "Enter a name");
        require(owner.kind() != null, field + "kind", "Choose what this owner is");
        require(
                owner.share() == null || owner.share() >= 0 && owner.share() <= 100,
                field + "share",
                "Enter the share as a whole number from 0 to 100");
    }

    private void check(CoverSaid cover) {
        pounds("employersLiability", cover.employersLiability(), "the employers’ liability cover");
        day(
                "employersLiabilityUntil",
                cover.employersLiabilityUntil(),
                "the last day of the employers’ liability cover");
        pounds("publicLiability", cover.publicLiability(), "the public liability cover");
        day("publicLiabilityUntil", cover.publicLiabilityUntil(), "the last day of the public liability cover");
    }

    private void check(AccountsSaid accounts) {
        require(accounts.filed() != null, "filed", "Choose whether accounts have been filed");
        if (Boolean.TRUE.equals(accounts.filed())) {
            day("madeUpTo", accounts.madeUpTo(), "the day to which the last accounts were made up");
            require(
                    accounts.madeUpTo() == null || !accounts.madeUpTo().isAfter(today),
                    "madeUpTo",
                    "The day to which accounts were made up must be in the past");
        }
    }

    private void check(ServiceSaid service) {
        text("name", service.name(), LONGEST_NAME, "Enter the name of the service");
        shape("urn", service.urn(), URN, "Enter the URN as Ofsted gives it, such as 2712345");
    }

    private void check(StaffingSaid staffing) {
        whole("total", staffing.total(), 0, MOST_STAFF, "how many people work in the service");
        int all = staffing.total() == null ? MOST_STAFF : staffing.total();
        whole("nights", staffing.nights(), 0, all, "how many of them work nights");
        whole("agency", staffing.agency(), 0, all, "how many of them come from agencies");
    }

    private void check(AddressSaid home) {
        text("name", home.name(), LONGEST_NAME, "Enter the name of the home");
        text("addressLine", home.addressLine(), LONGEST_NAME, "Enter the first line of the address");
        text("town", home.town(), LONGEST_TOWN, "Enter the town");
        require(Postcode.parse(home.postcode()).isPresent(), "postcode", "Enter a full postcode, such as E8 1EA");
        require(
                home.councilGss() != null && councilExists.test(home.councilGss()),
                "councilGss",
                "Choose the council the home is in");
    }

    private void check(OfferSaid offer) {
        require(offer.ages() != null, "ages", "Choose the ages the home is for");
        require(offer.category() != null, "category", "Choose the category of the home");
        whole("places", offer.places(), 1, MOST_PLACES, "how many young people can live there");
    }

    private void check(AccessSaid access) {
        require(access.stepFree() != null, "stepFree", "Choose whether the home can be entered without a step");
        whole("groundFloorBedrooms", access.groundFloorBedrooms(), 0, MOST_PLACES, "how many bedrooms need no stairs");
        whole("wheelchairBedrooms", access.wheelchairBedrooms(), 0, MOST_PLACES, "how many bedrooms suit a wheelchair");
        require(access.adaptedBathroom() != null, "adaptedBathroom", "Choose whether there is an adapted bathroom");
        atMost("notes", access.notes(), LONGEST_NOTES);
    }

    private void check(LandlordEntry landlord) {
        text("name", landlord == null ? null : landlord.name(), LONGEST_NAME, "Enter who the home is held from");
        require(landlord != null && landlord.kind() != null, "kind", "Choose what the landlord is");
        require(landlord != null && landlord.agreement() != null, "agreement", "Choose by what right you use the home");
    }

    private void text(String field, String text, int longest, String ifMissing) {
        require(text != null && !text.isBlank(), field, ifMissing);
        atMost(field, text, longest);
    }

    private void atMost(String field, String text, int longest) {
        require(text == null || text.length() <= longest, field, "Use " + longest + " characters or fewer");
    }

    private void shape(String field, String text, Pattern shape, String otherwise) {
        require(text == null || shape.matcher(text).matches(), field, otherwise);
    }

    private void whole(String field, Integer number, int least, int most, String what) {
        require(
                number != null && number >= least && number <= most,
                field,
                "Enter " + what + ", from " + least + " to " + most);
    }

    private void pounds(String field, BigDecimal pounds, String what) {
        require(
                pounds != null && pounds.signum() >= 0 && pounds.compareTo(MOST_POUNDS) <= 0,
                field,
                "Enter " + what + " in pounds, like 10,000,000");
    }

    private void day(String field, LocalDate day, String what) {
        require(
                day != null && day.getYear() >= 1990 && day.getYear() <= today.getYear() + 20,
                field,
                "Enter " + what + " as a real date, like 27 3 2027");
    }

    private void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            problems.putIfAbsent(field, otherwise);
        }
    }
}
