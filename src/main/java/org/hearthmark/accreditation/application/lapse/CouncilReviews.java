package org.hearthmark.accreditation.application.lapse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.lapse.CouncilAnswer;
import org.hearthmark.accreditation.domain.lapse.CouncilAnswer.Answer;
import org.hearthmark.accreditation.domain.lapse.CouncilReview;
import org.hearthmark.accreditation.domain.lapse.CouncilReviewRows;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.member.Councils;
import org.hearthmark.member.Membership;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What councils say of their young people in homes whose accreditation has ended; nobody is moved by it. */
@Service
public class CouncilReviews {

    /** The longest answer, in characters. */
    public static final int LONGEST = 4_000;

    private static final int MOST = 200;
    private static final String EVERYBODY = "";

    private final CouncilReviewRows rows;
    private final Councils councils;
    private final Providers providers;
    private final ReviewDeadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    CouncilReviews(
            CouncilReviewRows rows,
            Councils councils,
            Providers providers,
            ReviewDeadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.councils = councils;
        this.providers = providers;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that wait for the council for which somebody signs in, the longest first; none where it is no council. */
    @Transactional(readOnly = true)
    public List<CouncilReviewFile> openFor(UUID organisation) {
        return councils.membershipOf(organisation)
                .map(council -> files(rows.waiting(council.gss(), today(), MOST)))
                .orElse(List.of());
    }

    /** Those of that council that it answered and that do not wait again, the latest first. */
    @Transactional(readOnly = true)
    public List<CouncilReviewFile> answeredBy(UUID organisation) {
        return councils.membershipOf(organisation)
                .map(council -> files(rows.answered(council.gss(), MOST)).stream()
                        .filter(review -> !review.waiting())
                        .toList())
                .orElse(List.of());
    }

    /** Those of all councils that wait, for managers; also of councils that are no members, whom somebody has to call. */
    @Transactional(readOnly = true)
    public List<CouncilReviewFile> open() {
        return files(rows.waiting(EVERYBODY, today(), MOST));
    }

    /** @throws Refusal UNKNOWN for one of another council */
    @Transactional(readOnly = true)
    public CouncilReviewFile of(UUID organisation, UUID review) {
        return files(List.of(require(organisation, review))).get(0);
    }

    /**
     * @param day until when they stay, on which they move, or on which they moved
     * @throws Refusal UNKNOWN for one of another council; INVALID for {@code text} without words or with too many, for
     *     {@code day} on a day ahead of a past move, or a past day of a move or a stay
     */
    @Transactional
    public void answer(UUID organisation, UUID review, Answer answer, LocalDate day, String text, String by) {
        var of = require(organisation, review);
        refuseFaults(answer, day, text);
        var answered = new CouncilAnswer(review, answer, day, text.strip(), today(), clock.instant(), by);
        rows.record(answered);
        deadlines.answered(answered);
        audit.record(new AuditFact(
                "council-review-answered",
                of.setting(),
                by,
                Map.of("answer", answer.name(), "council", of.councilGss())));
    }

    private void refuseFaults(Answer answer, LocalDate day, String text) {
        var faults = new LinkedHashMap<String, String>();
        if (answer == Answer.MOVED && day.isAfter(today())) {
            faults.put("day", "Enter today's date or an earlier one.");
        }
        if (answer != Answer.MOVED && day.isBefore(today())) {
            faults.put("day", "Enter today's date or a later one.");
        }
        if (text.isBlank()) {
            faults.put("text", "Say why, and what you do for them.");
        }
        if (text.length() > LONGEST) {
            faults.put("text", "Use %,d characters or fewer.".formatted(LONGEST));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem", faults);
        }
    }

    private CouncilReview require(UUID organisation, UUID review) {
        var council = councils.membershipOf(organisation).map(Membership::gss).orElse(EVERYBODY);
        return rows.find(review)
                .filter(found -> found.councilGss().equals(council))
                .orElseThrow(() -> Refusal.unknown("review"));
    }

    private List<CouncilReviewFile> files(List<CouncilReview> reviews) {
        if (reviews.isEmpty()) {
            return List.of();
        }
        var answers = rows.answersOf(reviews.stream().map(CouncilReview::id).toList());
        var settings = reviews.stream().map(CouncilReview::setting).toList();
        var homes = providers.settings(settings);
        var usedAgain = rows.usedAgain(settings);
        var names = councils.names();
        return reviews.stream()
                .map(review -> file(
                        review,
                        answers.getOrDefault(review.id(), List.of()),
                        homes.get(review.setting()),
                        usedAgain.contains(review.setting()),
                        names))
                .toList();
    }

    private CouncilReviewFile file(
            CouncilReview review,
            List<CouncilAnswer> answers,
            Setting home,
            boolean usedAgain,
            Map<String, String> names) {
        boolean settled = usedAgain
                || !answers.isEmpty() && answers.get(answers.size() - 1).settlesOn(today());
        return new CouncilReviewFile(
                review.id(),
                home,
                review.councilGss(),
                names.get(review.councilGss()),
                review.kind(),
                review.trueFrom(),
                review.youngPeople(),
                review.recordedAt(),
                answers,
                !settled);
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
