package org.hearthmark.accreditation.application.setting;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.setting.Why.FactLine;
import org.hearthmark.accreditation.application.setting.Why.ItemLine;
import org.hearthmark.accreditation.application.setting.Why.KeptLine;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.standing.HomeOverTime;
import org.hearthmark.accreditation.domain.standing.Homes;
import org.hearthmark.accreditation.domain.standing.ItemOnDay;
import org.hearthmark.accreditation.domain.standing.KeptStanding;
import org.hearthmark.accreditation.domain.standing.SettingFacts;
import org.hearthmark.accreditation.domain.standing.StandingRows;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.standard.Lift;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers "why is this home green today?", for any day and as it was known at any instant, from the facts themselves. */
@Service
public class WhyFiles {

    private final Providers providers;
    private final Homes homes;
    private final StandingRows rows;

    WhyFiles(Providers providers, Homes homes, StandingRows rows) {
        this.providers = providers;
        this.homes = homes;
        this.rows = rows;
    }

    /** A fixed number of statements; empty when there is no such home. No street address. */
    @Transactional(readOnly = true)
    public Optional<Why> of(String reference, LocalDate on, Instant known) {
        return providers.settingByReference(reference).map(home -> {
            var found = homes.of(List.of(home.id()), on, Optional.of(known)).get(home.id());
            return new Why(
                    home,
                    on,
                    known,
                    found.standing(on),
                    facts(found.facts(), on),
                    found.items(on).stream().map(item -> line(item, on)).toList(),
                    lifts(found, on),
                    kept(home.id(), known));
        });
    }

    private List<KeptLine> kept(UUID setting, Instant known) {
        return rows.kept(setting, known).stream()
                .map(row -> new KeptLine(inWords(row.standing()), row.trueSince(), row.knownSince()))
                .toList();
    }

    private static String inWords(KeptStanding standing) {
        return standing.kind().label()
                + (standing.grade() == null ? "" : ", grade " + standing.grade())
                + (standing.graceUntil() == null ? "" : ", in grace until " + DaysInWords.day(standing.graceUntil()))
                + (standing.waiting() ? ", waiting for our check" : "");
    }

    /** What was asked more since the first version. */
    private static List<Lift> lifts(HomeOverTime home, LocalDate on) {
        return home.items(on).stream()
                .flatMap(item -> home.lifts(item.item().id()).stream().skip(1))
                .filter(lift -> !lift.from().isAfter(on))
                .sorted(comparing(Lift::from).reversed().thenComparing(Lift::item))
                .toList();
    }

    private static ItemLine line(ItemOnDay item, LocalDate on) {
        return new ItemLine(
                item.item().id() + " " + item.item().title(),
                item.level().label()
                        + item.fact()
                                .flatMap(SettingFacts.ItemFact::dated)
                                .map(dated -> ", document of " + DaysInWords.day(dated))
                                .orElse(""),
                item.fact()
                        .map(fact -> Step.of(item.item().recordedIn()).done() + ", " + DaysInWords.day(fact.trueFrom())
                                + " (" + age(fact.trueFrom(), on) + ")")
                        .orElse("Nobody has looked"),
                "Level " + item.asked()
                        + item.dueOn()
                                .filter(due -> item.asked() > item.demanded())
                                .map(due -> ", by " + DaysInWords.day(due))
                                .orElse(""),
                item.changesOn().map(DaysInWords::day).orElse(""),
                item.met());
    }

    private static String age(LocalDate from, LocalDate on) {
        long days = DAYS.between(from, on);
        return days == 1 ? "1 day ago" : days + " days ago";
    }

    private static List<FactLine> facts(SettingFacts facts, LocalDate on) {
        var lines = new ArrayList<FactLine>();
        facts.decisions()
                .forEach(fact -> lines.add(line(
                        "Decision: " + fact.outcome().label() + ", on version " + fact.standardVersion()
                                + " of the standard",
                        "The panel",
                        fact.trueFrom(),
                        on,
                        fact.recordedAt())));
        facts.grades()
                .forEach(fact -> lines.add(line(
                        "Grade worked out: " + fact.grade().label(),
                        "The records of the home, its service and its provider",
                        fact.trueFrom(),
                        on,
                        fact.recordedAt())));
        facts.conditions().forEach(fact -> {
            lines.add(line(
                    "Condition: " + fact.text() + " (by " + DaysInWords.day(fact.due()) + ")",
                    "The panel",
                    fact.trueFrom(),
                    on,
                    fact.recordedAt()));
            fact.met()
                    .ifPresent(met -> lines.add(line(
                            "Condition met or dropped: " + fact.text(),
                            "The alliance",
                            met.trueFrom(),
                            on,
                            met.recordedAt())));
        });
        facts.withdrawals()
                .forEach(fact -> lines.add(
                        line("Application withdrawn", "The provider", fact.trueFrom(), on, fact.recordedAt())));
        facts.suspensions()
                .forEach(fact -> lines.add(
                        line("Suspended: " + fact.reason(), "The alliance", fact.trueFrom(), on, fact.recordedAt())));
        facts.lifts()
                .forEach(fact ->
                        lines.add(line("Suspension lifted", "The alliance", fact.trueFrom(), on, fact.recordedAt())));
        facts.answers().forEach(fact -> answers(fact, on, lines));
        return lines.stream()
                .filter(line -> !line.trueFrom().isAfter(on))
                .sorted(comparing(FactLine::trueFrom)
                        .thenComparing(FactLine::recordedAt)
                        .reversed())
                .toList();
    }

    private static void answers(SettingFacts.AnswerFact fact, LocalDate on, List<FactLine> lines) {
        var what = "gap list about " + fact.item() + ", level " + fact.level();
        lines.add(line("Answer to the " + what, "The provider", fact.trueFrom(), on, fact.recordedAt()));
        fact.checked()
                .ifPresent(check -> lines.add(line(
                        "Answer checked to the " + what, "The alliance", check.trueFrom(), on, check.recordedAt())));
    }

    private static FactLine line(String what, String source, LocalDate from, LocalDate on, Instant recordedAt) {
        return new FactLine(what, source, from, DAYS.between(from, on), recordedAt);
    }
}
