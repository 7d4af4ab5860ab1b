package org.hearthmark.provider.web.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearthmark.provider.AccessSaid;
import org.hearthmark.provider.AccountsSaid;
import org.hearthmark.provider.AddressSaid;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.provider.CoverSaid;
import org.hearthmark.provider.EndSaid;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.LandlordAgreement;
import org.hearthmark.provider.LandlordEntry;
import org.hearthmark.provider.LandlordKind;
import org.hearthmark.provider.LandlordSaid;
import org.hearthmark.provider.OfferSaid;
import org.hearthmark.provider.Owner;
import org.hearthmark.provider.OwnerKind;
import org.hearthmark.provider.OwnersSaid;
import org.hearthmark.provider.Said;
import org.hearthmark.provider.ServiceSaid;
import org.hearthmark.provider.StaffingSaid;
import org.hearthmark.provider.Topic;
import org.hearthmark.shared.web.DateEntry;

/**
 * What somebody typed on the page of a topic, by the names of its questions, kept as typed. What cannot be read as a number,
 * a day or a choice is missing in the answer, and its rule says what to type.
 */
final class TypedAnswer {

    static final int MOST_OWNERS = 20;

    private static final Pattern OWNER = Pattern.compile("owners\\[(\\d{1,2})]\\..+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern POUNDS = Pattern.compile("\\d{1,3}(,?\\d{3}){0,3}(\\.\\d{1,2})?");
    private static final int NO_NUMBER = -1;

    private final Map<String, String> typed;

    TypedAnswer(Map<String, String> typed) {
        this.typed = new HashMap<>(typed);
    }

    String text(String name) {
        return typed.getOrDefault(name, "");
    }

    DateEntry date(String name) {
        DateEntry entry = new DateEntry();
        entry.setDay(text(name + ".day"));
        entry.setMonth(text(name + ".month"));
        entry.setYear(text(name + ".year"));
        return entry;
    }

    /** How many owners were typed or left room for: one at least. */
    int owners() {
        int named = typed.keySet().stream()
                .map(OWNER::matcher)
                .filter(Matcher::matches)
                .mapToInt(owner -> Integer.parseInt(owner.group(1)) + 1)
                .max()
                .orElse(1);
        return Math.min(named, MOST_OWNERS);
    }

    Said as(Topic topic) {
        return switch (topic) {
            case FIRM ->
                new FirmSaid(
                        text("name"), choice("kind", FirmKind.values()), text("companyNumber"), text("charityNumber"));
            case CONTACT -> new ContactSaid(text("name"), text("email"), text("phone"));
            case OWNERS -> new OwnersSaid(ownersNamed());
            case COVER ->
                new CoverSaid(
                        pounds("employersLiability"),
                        day("employersLiabilityUntil"),
                        pounds("publicLiability"),
                        day("publicLiabilityUntil"));
            case ACCOUNTS -> accounts();
            case SERVICE -> new ServiceSaid(text("name"), text("urn"));
            case STAFFING -> new StaffingSaid(whole("total"), whole("nights"), whole("agency"));
            case HOME_ADDRESS ->
                new AddressSaid(text("name"), text("addressLine"), text("town"), text("postcode"), text("councilGss"));
            case HOME_OFFER ->
                new OfferSaid(
                        choice("ages", AgeRange.values()), choice("category", Category.values()), whole("places"));
            case HOME_ACCESS ->
                new AccessSaid(
                        yesOrNo("stepFree"),
                        whole("groundFloorBedrooms"),
                        whole("wheelchairBedrooms"),
                        yesOrNo("adaptedBathroom"),
                        text("notes"));
            case HOME_LANDLORD ->
                new LandlordSaid(new LandlordEntry(
                        text("name").strip(),
                        choice("kind", LandlordKind.values()),
                        choice("agreement", LandlordAgreement.values())));
            case HOME_END -> end();
        };
    }

    private EndSaid end() {
        Boolean ended = yesOrNo("ended");
        return new EndSaid(ended, Boolean.TRUE.equals(ended) ? day("lastDay") : null);
    }

    private AccountsSaid accounts() {
        Boolean filed = yesOrNo("filed");
        return new AccountsSaid(filed, Boolean.TRUE.equals(filed) ? day("madeUpTo") : null);
    }

    /** An owner of whom nothing is typed is none. */
    private List<Owner> ownersNamed() {
        return IntStream.range(0, owners())
                .mapToObj(index -> "owners[" + index + "].")
                .filter(in ->
                        !text(in + "name").isBlank() || !text(in + "share").isBlank())
                .map(in -> new Owner(
                        text(in + "name"),
                        choice(in + "kind", OwnerKind.values()),
                        text(in + "share").isBlank() ? null : whole(in + "share")))
                .toList();
    }

    /** Something that is no number is a number that no rule takes. */
    private Integer whole(String name) {
        String text = text(name).strip();
        return WHOLE.matcher(text).matches() ? Integer.valueOf(text) : Integer.valueOf(NO_NUMBER);
    }

    private BigDecimal pounds(String name) {
        String text = text(name).strip();
        return text.length() < 20 && POUNDS.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : null;
    }

    private LocalDate day(String name) {
        return date(name).date().orElse(null);
    }

    private Boolean yesOrNo(String name) {
        return switch (text(name)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    private <E extends Enum<E>> E choice(String name, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(text(name)))
                .findFirst()
                .orElse(null);
    }
}
