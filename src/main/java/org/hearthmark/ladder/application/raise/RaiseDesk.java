package org.hearthmark.ladder.application.raise;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.Category;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.References;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.ComingVersions;
import org.hearthmark.standard.Ground;
import org.hearthmark.standard.PlannedRaise;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of raises: making, changing and deleting them, and reading raises of any state. */
@Service
public class RaiseDesk {

    private static final EnumSet<RaiseStatus> SHOWN = EnumSet.complementOf(EnumSet.of(RaiseStatus.DELETED));

    private final RaiseBook book;
    private final RaiseSteps steps;
    private final Managing managing;
    private final Standards standards;
    private final ComingVersions coming;
    private final Councils councils;
    private final References references;
    private final Clock clock;

    RaiseDesk(
            RaiseBook book,
            RaiseSteps steps,
            Managing managing,
            Standards standards,
            ComingVersions coming,
            Councils councils,
            References references,
            Clock clock) {
        this.book = book;
        this.steps = steps;
        this.managing = managing;
        this.standards = standards;
        this.coming = coming;
        this.councils = councils;
        this.references = references;
        this.clock = clock;
    }

    /** All but deleted drafts, by their days. */
    @Transactional(readOnly = true)
    public List<RaiseFile> all() {
        return book.findByStatusInOrderByDayAscReferenceAsc(SHOWN).stream()
                .map(raise -> RaiseFile.of(raise, List.of()))
                .toList();
    }

    /** @throws Refusal UNKNOWN */
    @Transactional(readOnly = true)
    public RaiseFile open(String reference) {
        var raise = require(reference);
        return RaiseFile.of(raise, steps.of(raise.id()));
    }

    private Raise require(String reference) {
        return book.findByReferenceAndStatusNot(reference, RaiseStatus.DELETED)
                .orElseThrow(() -> Refusal.unknown("raise " + reference));
    }

    /**
     * @return its reference, such as RSE-2026-000003
     * @throws Refusal INVALID with every fault by field, FORBIDDEN for who is no manager
     */
    @Transactional
    public String draft(RaiseContent content, String by) {
        return draft(List.of(content), by).get(0);
    }

    /** Several at once: all of them or none. */
    @Transactional
    public List<String> draft(List<RaiseContent> contents, String by) {
        managing.require(by);
        contents.forEach(this::requireSound);
        var numbers = references.next("RSE", contents.size());
        for (int index = 0; index < contents.size(); index++) {
            var raise = book.saveAndFlush(Raise.drafted(numbers.get(index), contents.get(index)));
            steps.record(raise.id(), Act.DRAFTED, by);
        }
        return numbers;
    }

    /**
     * @param version of the draft as it was read
     * @throws Refusal STALE when somebody changed it meanwhile, INVALID also when it is no draft any more
     */
    @Transactional
    public void change(String reference, int version, RaiseContent content, String by) {
        managing.require(by);
        var raise = unchanged(reference, version);
        requireSound(content);
        raise.change(content);
        book.saveAndFlush(raise);
        steps.record(raise.id(), Act.CHANGED, by);
    }

    /** @throws Refusal as {@link #change} */
    @Transactional
    public void delete(String reference, int version, String by) {
        managing.require(by);
        var raise = unchanged(reference, version);
        raise.delete();
        book.saveAndFlush(raise);
        steps.record(raise.id(), Act.DELETED, by);
    }

    private Raise unchanged(String reference, int version) {
        var raise = require(reference);
        if (raise.version() != version) {
            throw Refusal.stale("Somebody changed this raise meanwhile: look at it again before you change it");
        }
        return raise;
    }

    private void requireSound(RaiseContent content) {
        RaiseRules.require(content, inForceBy(content.day()), LondonTime.today(clock));
    }

    /** What is asked today on every ground. */
    public InForce inForce() {
        var bars = standards.bars();
        var today = LondonTime.today(clock);
        return onEveryGround(ground -> bars.bar(ground).on(today));
    }

    /** What is asked by a day, with all that is published for a day until then: a raise asks for more than that. */
    InForce inForceBy(LocalDate day) {
        var bars = standards.bars();
        var published = coming.now();
        var today = LondonTime.today(clock);
        var latest = day == null || day.isBefore(today) ? today : day;
        return onEveryGround(ground -> bars.bar(ground)
                .with(published.on(ground).stream()
                        .filter(version -> !version.day().isAfter(latest))
                        .map(version -> version.planned(today))
                        .toArray(PlannedRaise[]::new))
                .on(latest));
    }

    private InForce onEveryGround(Function<Ground, Asked> asked) {
        return new InForce(councils.regionsByCouncil().values().stream()
                .distinct()
                .flatMap(region -> Stream.of(Category.values()).map(kind -> new Ground(region, kind.name())))
                .collect(toMap(identity(), asked)));
    }
}
