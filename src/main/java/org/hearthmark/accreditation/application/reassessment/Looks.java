package org.hearthmark.accreditation.application.reassessment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.domain.reassessment.Reassessment;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentCause;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentKind;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentRows;
import org.hearthmark.accreditation.domain.reassessment.Round;
import org.hearthmark.accreditation.domain.reassessment.Rounds;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks that wait for no answer: the review of a home, and what a manager wants to be looked at. */
@Service
public class Looks {

    /** The longest reasons, in characters. */
    public static final int LONGEST = 4_000;

    private static final String SYSTEM = "system";

    private final ReassessmentRows rows;
    private final AssessedHomes homes;
    private final ReassessmentProcess process;
    private final ReassessmentNotices notices;
    private final Facts facts;
    private final Standards standards;
    private final AuditTrail audit;
    private final Clock clock;

    Looks(
            ReassessmentRows rows,
            AssessedHomes homes,
            ReassessmentProcess process,
            ReassessmentNotices notices,
            Facts facts,
            Standards standards,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.homes = homes;
        this.process = process;
        this.notices = notices;
        this.facts = facts;
        this.standards = standards;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins the review of a home that is due by now, once; not while somebody looks at it because of something else. */
    @Transactional
    public void review(UUID setting) {
        facts.lockSetting(setting);
        var home = homes.of(setting);
        var round = Rounds.ofReview(home.home().items(home.day()), home.day());
        var reviewOn = home.reviewOn().filter(day -> !day.isAfter(home.day()));
        if (round.isPresent() && reviewOn.isPresent() && !rows.reviewed(setting, reviewOn.get())) {
            var now = clock.instant();
            begin(
                    setting,
                    ReassessmentKind.REVIEW,
                    round.get(),
                    SYSTEM,
                    of -> ReassessmentCause.review(of, reviewOn.get(), LondonTime.dayOf(now), now));
        }
    }

    /**
     * A manager wants items of an accredited home to be looked at; somebody else decides what follows.
     *
     * @throws Refusal INVALID for {@code items} without one, or with one that the checklist does not have, for
     *     {@code reasons} without words or with too many, and where the home is not accredited or is looked at already
     */
    @Transactional
    public void demand(UUID setting, List<String> items, String reasons, String by) {
        requireWords(reasons);
        facts.lockSetting(setting);
        var round = round(setting, items);
        var now = clock.instant();
        var begun = begin(
                setting,
                ReassessmentKind.DEMAND,
                round,
                by,
                of -> ReassessmentCause.demand(of, items, reasons.strip(), LondonTime.dayOf(now), now, by));
        if (begun.isEmpty()) {
            throw Refusal.invalid("Somebody looks at this home already. Wait until that has ended.");
        }
    }

    private Round round(UUID setting, List<String> items) {
        if (homes.of(setting).decision().isEmpty()) {
            throw Refusal.invalid("This home is not accredited, so there is nothing to look at again.");
        }
        var known = standards.items().stream()
                .filter(item -> items.contains(item.id()))
                .toList();
        return Rounds.of(known)
                .filter(round -> known.size() == items.stream().distinct().count())
                .orElseThrow(() -> Refusal.invalid(
                        "There is a problem", Map.of("items", "Choose at least one item of the checklist.")));
    }

    private static void requireWords(String reasons) {
        if (reasons.isBlank()) {
            throw Refusal.invalid("There is a problem", Map.of("reasons", "Say why it has to be looked at again."));
        }
        if (reasons.length() > LONGEST) {
            throw Refusal.invalid(
                    "There is a problem", Map.of("reasons", "Use %,d characters or fewer.".formatted(LONGEST)));
        }
    }

    /** Empty where somebody looks at it already; what waits for its provider is looked at first. */
    private Optional<Reassessment> begin(
            UUID setting,
            ReassessmentKind kind,
            Round round,
            String by,
            Function<Reassessment, ReassessmentCause> cause) {
        var open = rows.openOf(setting);
        if (open.isPresent() && !open.get().awaitsAnswer()) {
            return Optional.empty();
        }
        var of = open.orElseGet(() -> new Reassessment(setting, kind, round, clock.instant()));
        if (open.isPresent()) {
            of.becomes(kind, round);
        } else {
            rows.record(of);
        }
        rows.record(cause.apply(of));
        audit.record(new AuditFact("reassessment-begun", setting, by, Map.of("kind", kind.name())));
        rows.write();
        tell(of.id(), open.isPresent());
        notices.begun(of);
        return Optional.of(of);
    }

    private void tell(UUID reassessment, boolean waited) {
        if (waited) {
            process.answered(reassessment);
        } else {
            process.begun(reassessment);
        }
    }
}
