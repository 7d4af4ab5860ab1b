package org.hearthmark.accreditation.web.lapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.GapsAtWork;
import org.hearthmark.accreditation.RaisedHomes;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.lapse.CouncilReview;
import org.hearthmark.accreditation.domain.lapse.CouncilReviewRows;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A council says what it does for its young people in a home that is accredited no more; nobody else says it. */
@HearthmarkTest
class CouncilReviewPagesTest {

    private static final String HACKNEY = "E09000012";

    private final GapsAtWork work;
    private final RaisedHomes lapsing;
    private final CouncilReviewRows rows;
    private final Providers providers;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LocalDate today;
    private final int port;
    private String page;
    private String home;

    @Autowired
    CouncilReviewPagesTest(
            GapsAtWork work,
            RaisedHomes lapsing,
            CouncilReviewRows rows,
            Providers providers,
            TransactionTemplate transaction,
            Clock clock,
            @LocalServerPort int port) {
        this.work = work;
        this.lapsing = lapsing;
        this.rows = rows;
        this.providers = providers;
        this.transaction = transaction;
        this.clock = clock;
        this.today = LondonTime.today(clock);
        this.port = port;
    }

    @BeforeEach
    void aHomeWithTwoYoungPeopleOfHackneyHasLapsed() {
        home = work.firm(1).homes().get(0);
        UUID setting = providers.settingByReference(home).orElseThrow().id();
        lapsing.recorded(setting, "AC-06", "NONE");
        lapsing.worked(setting);
        var review = new CouncilReview(setting, HACKNEY, StandingKind.LAPSED, 2, today, clock.instant());
        transaction.executeWithoutResult(status -> rows.record(review));
        page = "/council/reviews/" + review.id();
    }

    @Test
    void theCouncilAnswersAndTheManagerSeesWhoHasNot() {
        var council = Visitor.signedIn(port, "council");
        var manager = Visitor.signedIn(port, "manager");
        assertThat(council.get("/council/reviews").body()).contains(page, home, "your answer");
        assertThat(council.get(page).body()).contains("2 of your young people live there", "Other homes of this kind");
        assertThat(manager.get("/council/reviews").body()).contains(home, "Hackney");

        var sent = council.submit(page, page, answer("MOVED", today, "Both live with foster carers now."));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(council.get("/council/reviews").body()).contains("They have moved");
        assertThat(council.get(page).body()).contains("Both live with foster carers now.", "Answer anew");
        assertThat(manager.get("/council/reviews").body()).doesNotContain(home);
    }

    @Test
    void whatIsNoAnswerIsRefusedInWords() {
        var council = Visitor.signedIn(port, "council");

        assertThat(council.submit(page, page, Map.of()).body())
                .contains("Choose what you do for them", "Enter a real date");
        assertThat(council.submit(page, page, answer("STAYS", today.minusDays(1), "settled"))
                        .body())
                .contains("date or a later one", "settled");
        assertThat(council.submit(page, page, answer("MOVES", today, " ")).body())
                .contains("Say why, and what you do for them.");
        assertThat(council.submit(page, page, answer("MOVES", today, "move ".repeat(801)))
                        .body())
                .contains("4,000 characters or fewer");
        council.submit(page, page, answer("MOVED", today, "Moved"));
    }

    @Test
    void anotherCouncilDoesNotHaveIt() {
        var other = Visitor.signedIn(port, "council2");

        assertThat(other.get(page).statusCode()).isEqualTo(404);
        assertThat(other.submit("/council/occupancy", page, answer("MOVED", today, "Mine"))
                        .statusCode())
                .isIn(403, 404);
        assertThat(other.get("/council/reviews").body()).doesNotContain(home);
        assertThat(Visitor.signedIn(port, "manager").get(page).statusCode()).isEqualTo(403);
        assertThat(Visitor.signedIn(port, "provider").get("/council/reviews").statusCode())
                .isEqualTo(403);
        var council = Visitor.signedIn(port, "council");
        council.submit(page, page, answer("MOVED", today, "Moved"));
    }

    private static Map<String, String> answer(String answer, LocalDate day, String text) {
        Map<String, String> fields = new HashMap<>();
        fields.put("answer", answer);
        fields.put("day.day", String.valueOf(day.getDayOfMonth()));
        fields.put("day.month", String.valueOf(day.getMonthValue()));
        fields.put("day.year", String.valueOf(day.getYear()));
        fields.put("text", text);
        return fields;
    }
}
