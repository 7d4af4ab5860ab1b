package org.hearthmark.accreditation.application.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.paper.Letter.Part;
import org.hearthmark.accreditation.application.paper.RefusalGrounds.Grounds;
import org.hearthmark.accreditation.application.paper.ReportPaper.Line;
import org.hearthmark.accreditation.application.paper.ReportPaper.State;
import org.hearthmark.accreditation.domain.casework.DecisionOutcome;
import org.hearthmark.shared.DaysInWords;

/**
 * What a decision letter says, from the facts alone: what was decided and why, what was found, which rule led to it, what
 * would cure it, by when, and what the provider can do.
 */
final class LetterText {

    /**
     * What a letter is written from.
     *
     * @param report       what was found; empty where the home was not graded
     * @param conditions   those set with the decision, in words with their dates
     * @param answerUntil  the last day for representations, where a refusal is proposed
     * @param deferredUntil the day on which the home comes back to the panel, where it is deferred
     * @param validUntil   the last day of the accreditation, where it has one
     * @param byPanel      whether a meeting of the panel decided it; otherwise others did, upon representations or their lack
     * @param grounds      what a refusal that was proposed before the decision stands on
     */
    record Facts(
            DecisionOutcome outcome,
            String reasons,
            Optional<ReportPaper> report,
            List<String> conditions,
            Optional<LocalDate> answerUntil,
            Optional<LocalDate> deferredUntil,
            Optional<LocalDate> validUntil,
            boolean byPanel,
            Optional<Grounds> grounds) {}

    private final Facts facts;

    LetterText(Facts facts) {
        this.facts = facts;
    }

    String title() {
        return switch (facts.outcome()) {
            case ACCREDITED -> "Your home is accredited";
            case ACCREDITED_WITH_CONDITIONS -> "Your home is accredited with conditions";
            case REFUSAL_PROPOSED -> "We propose to refuse your home";
            case REFUSED -> "Your home is refused";
            case DEFERRED -> "The decision about your home is deferred";
            case INSPECTION_ORDERED -> "Your home is to be inspected before it is decided";
        };
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(Part.of("What was decided", decided()));
        parts.add(Part.of("Why", facts.reasons()));
        rule().ifPresent(parts::add);
        if (!facts.conditions().isEmpty()) {
            parts.add(new Part(
                    "The conditions",
                    List.of("Your home stays accredited only if each of these is met by its day:"),
                    facts.conditions()));
        }
        stopped().ifPresent(parts::add);
        found().ifPresent(parts::add);
        parts.add(new Part("What you can do", whatToDo(), List.of()));
        return parts;
    }

    private Optional<Part> rule() {
        var rules = Stream.concat(
                        facts.grounds().map(Grounds::rule).stream(), facts.report().map(ReportPaper::words).stream())
                .toList();
        return rules.isEmpty() ? Optional.empty() : Optional.of(new Part("The rule that led to it", rules, List.of()));
    }

    /** What stood in the way before the home was inspected. */
    private Optional<Part> stopped() {
        return facts.grounds()
                .map(Grounds::points)
                .filter(points -> !points.isEmpty())
                .map(points -> new Part("What was found before an inspection", List.of(), points));
    }

    private String decided() {
        var who = facts.byPanel()
                ? "The panel accredited your home"
                : "Your representations were upheld: your home is accredited";
        return switch (facts.outcome()) {
            case ACCREDITED -> who + until() + ".";
            case ACCREDITED_WITH_CONDITIONS -> who + " with conditions" + until() + ".";
            case REFUSAL_PROPOSED ->
                "The panel proposes to refuse your home. This is not final yet: you can tell us first why it should not be"
                        + " refused.";
            case REFUSED -> "Your home is not accredited. This decision is final in this application.";
            case DEFERRED ->
                "The panel put the decision off"
                        + facts.deferredUntil()
                                .map(day -> " until " + DaysInWords.day(day))
                                .orElse("") + ".";
            case INSPECTION_ORDERED -> "Your home is inspected, or inspected again, before anybody decides on it.";
        };
    }

    private String until() {
        return facts.validUntil()
                .map(day -> ". The accreditation counts until " + DaysInWords.day(day)
                        + " if no review follows before that")
                .orElse("");
    }

    /** What falls short, the law first, each with what would cure it. */
    private Optional<Part> found() {
        var shortfalls = facts.report().map(ReportPaper::shortfalls).orElse(List.of());
        if (shortfalls.isEmpty()) {
            return Optional.empty();
        }
        var law = shortfalls.stream().filter(line -> line.state() == State.LAW_NOT_MET);
        var others = shortfalls.stream().filter(line -> line.state() != State.LAW_NOT_MET);
        var points = Stream.concat(law, others).map(LetterText::point).toList();
        return Optional.of(new Part(
                "What was found, and what would cure it",
                List.of("These items are below what the standard asks. The report has every item."),
                points));
    }

    private static String point(Line line) {
        return line.item() + " " + line.title()
                + (line.state() == State.LAW_NOT_MET ? " (law)" : "")
                + ": found " + found(line) + ". "
                + line.comment().map(comment -> "“" + comment + "” ").orElse("")
                + "To cure it, reach level " + line.required() + ": " + line.cure();
    }

    private static String found(Line line) {
        return line.state() == State.NOT_SEEN
                ? "not looked at"
                : Character.toLowerCase(line.found().charAt(0)) + line.found().substring(1);
    }

    private List<String> whatToDo() {
        return switch (facts.outcome()) {
            case REFUSAL_PROPOSED ->
                List.of(
                        "You can make representations"
                                + facts.answerUntil()
                                        .map(day -> " until the end of " + DaysInWords.day(day))
                                        .orElse("")
                                + ": on the page of your application, tell us what is wrong in this proposal, or what you have"
                                + " put right since, with evidence. People who did not decide on it consider them.",
                        "If you do nothing, the refusal becomes final after that day.");
            case REFUSED ->
                List.of(
                        "You can apply again for this home as soon as what was found is cured.",
                        "Nobody who lives in the home is moved because of this letter; their councils decide on their"
                                + " placements.");
            case DEFERRED -> List.of("Put right what this letter names, and tell us on the page of your application.");
            case INSPECTION_ORDERED -> List.of("An inspector agrees a day with you.");
            case ACCREDITED_WITH_CONDITIONS ->
                List.of(
                        "Send us the evidence for each condition before its day. If a condition is not met by then, a manager"
                                + " decides what follows; that can be the end of the accreditation.",
                        "Your certificate is on the page of your application. Anybody can check it.");
            case ACCREDITED -> List.of("Your certificate is on the page of your application. Anybody can check it.");
        };
    }
}
