package org.hearthmark.provider.web.record;

import static org.hearthmark.provider.web.record.Question.choice;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.LandlordAgreement;
import org.hearthmark.provider.LandlordKind;
import org.hearthmark.provider.OwnerKind;
import org.hearthmark.provider.Topic;
import org.hearthmark.provider.web.record.Question.Kind;
import org.hearthmark.shared.web.Option;
import org.springframework.stereotype.Component;

/** What the page of each topic asks, in order. The names are those of the parts of the answer. */
@Component
class Questions {

    private static final List<Option> YES_OR_NO = List.of(Option.of("true", "Yes"), Option.of("false", "No"));
    private static final String A_DAY = "For example, 27 3 2027";

    private final Councils councils;

    Questions(Councils councils) {
        this.councils = councils;
    }

    /** @param owners how many owners can be entered on the page that asks for them */
    List<Question> of(Topic topic, int owners) {
        return switch (topic) {
            case FIRM -> firm();
            case CONTACT -> contact();
            case OWNERS ->
                IntStream.range(0, owners).boxed().flatMap(Questions::owner).toList();
            case COVER -> cover();
            case ACCOUNTS -> accounts();
            case SERVICE -> service();
            case STAFFING -> staffing();
            case HOME_ADDRESS -> address();
            case HOME_OFFER -> offer();
            case HOME_ACCESS -> access();
            case HOME_LANDLORD -> landlord();
            case HOME_END -> end();
        };
    }

    private static List<Question> firm() {
        return List.of(
                text("name", "Name of the provider")
                        .hint("As registered. A sole trader enters their own name")
                        .autocomplete("organization"),
                choice(
                        "kind",
                        "What kind of provider is it?",
                        Kind.RADIOS,
                        Option.list(FirmKind.values(), FirmKind::label)),
                text("companyNumber", "Company number")
                        .hint("8 characters, like 01234567. Leave empty if it is not a company")
                        .width("10"),
                text("charityNumber", "Charity number")
                        .hint("Leave empty if it is not a charity")
                        .width("10"));
    }

    private static List<Question> contact() {
        return List.of(
                text("name", "Whom may we contact?").autocomplete("name"),
                Question.of("email", "Email address", Kind.EMAIL).autocomplete("email"),
                Question.of("phone", "Telephone number", Kind.PHONE)
                        .autocomplete("tel")
                        .width("20"));
    }

    private static Stream<Question> owner(int index) {
        String in = "owners[" + index + "].";
        String which = "owner " + (index + 1);
        return Stream.of(
                text(in + "name", "Name of " + which).under("Owner " + (index + 1)),
                choice(
                        in + "kind",
                        "What " + which + " is",
                        Kind.SELECT,
                        Option.list(OwnerKind.values(), OwnerKind::label)),
                whole(in + "share", "Share of " + which + " in per cent", "3")
                        .hint("Leave empty if nobody owns shares"));
    }

    private static List<Question> cover() {
        return List.of(
                pounds("employersLiability", "Employers’ liability cover").hint("The law asks for at least £5,000,000"),
                Question.of("employersLiabilityUntil", "Last day of that cover", Kind.DATE)
                        .hint(A_DAY),
                pounds("publicLiability", "Public liability cover")
                        .hint("Enter 0 if you will take it out before the first placement"),
                Question.of(
                                "publicLiabilityUntil",
                                "Last day of that cover, or the day on which you will have it",
                                Kind.DATE)
                        .hint(A_DAY));
    }

    private static List<Question> accounts() {
        return List.of(
                choice(
                                "filed",
                                "Have accounts been filed?",
                                Kind.RADIOS,
                                List.of(
                                        Option.of("true", "Accounts have been filed"),
                                        Option.of("false", "No accounts are due yet, or the law asks for none")))
                        .hint("We do not ask for accounts that the law does not ask of you"),
                Question.of("madeUpTo", "If filed: made up to", Kind.DATE).hint("For example, 31 3 2026"));
    }

    private static List<Question> service() {
        return List.of(
                text("name", "Name of the service"),
                text("urn", "Ofsted’s number (URN)")
                        .hint("On your registration certificate. Needed when any home is for 16 and 17 year olds")
                        .width("10"));
    }

    private static List<Question> staffing() {
        return List.of(
                whole("total", "How many people work in the service?", "4"),
                whole("nights", "How many of them work at night, or sleep in?", "4"),
                whole("agency", "How many of them come from agencies?", "4"));
    }

    private List<Question> address() {
        List<Option> choices = councils.all().stream()
                .map(council -> Option.of(council.gss(), council.name()))
                .toList();
        return List.of(
                text("name", "Name of the home").hint("As your staff call it"),
                text("addressLine", "Building and street"),
                text("town", "Town or city").width("20"),
                text("postcode", "Postcode").width("10"),
                choice("councilGss", "Council in whose area it is", Kind.SELECT, choices));
    }

    private static List<Question> offer() {
        return List.of(
                choice("ages", "Which ages is it for?", Kind.RADIOS, Option.list(AgeRange.values(), AgeRange::label)),
                choice(
                        "category",
                        "What kind of accommodation is it?",
                        Kind.RADIOS,
                        Option.list(Category.values(), Category::label)),
                whole("places", "How many young people can live there?", "2"));
    }

    private static List<Question> access() {
        return List.of(
                choice("stepFree", "Can somebody get in from the street without a step?", Kind.RADIOS, YES_OR_NO)
                        .hint("To the door, and to the kitchen and the shared rooms"),
                whole("groundFloorBedrooms", "How many bedrooms can be reached without stairs?", "2"),
                whole("wheelchairBedrooms", "How many bedrooms suit somebody in a wheelchair?", "2"),
                choice(
                        "adaptedBathroom",
                        "Is there a bathroom for somebody with a disability?",
                        Kind.RADIOS,
                        YES_OR_NO),
                Question.of("notes", "What else should a council know?", Kind.NOTES)
                        .hint("For example a lift, a narrow door, or what you could change. Up to 1,000 characters"));
    }

    private static List<Question> landlord() {
        return List.of(
                text("name", "Name of the landlord").hint("Your own firm, if it owns the property"),
                choice(
                        "kind",
                        "Who is the landlord?",
                        Kind.RADIOS,
                        Option.list(LandlordKind.values(), LandlordKind::label)),
                choice(
                        "agreement",
                        "By what right do you use the property?",
                        Kind.RADIOS,
                        Option.list(LandlordAgreement.values(), LandlordAgreement::label)));
    }

    private static List<Question> end() {
        return List.of(
                choice(
                        "ended",
                        "Do you run this home?",
                        Kind.RADIOS,
                        List.of(
                                Option.of("true", "No, we do not run this home any more"),
                                Option.of("false", "Yes, we run it"))),
                Question.of("lastDay", "If not: the last day on which you ran it", Kind.DATE)
                        .hint("For example, 31 3 2026"));
    }

    private static Question text(String name, String label) {
        return Question.of(name, label, Kind.TEXT);
    }

    private static Question whole(String name, String label, String width) {
        return Question.of(name, label, Kind.WHOLE).width(width);
    }

    private static Question pounds(String name, String label) {
        return Question.of(name, label, Kind.POUNDS).width("10");
    }
}
