package org.hearthmark.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthmark.ladder.RaiseAtWork.MAKER;
import static org.hearthmark.ladder.RaiseAtWork.OTHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.accreditation.application.standing.StandingSweep;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.RaiseInbox;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the guard trips on the day in what nobody signed for, the raise is held and somebody else decides. */
@HearthmarkTest
class HeldRaiseTest {

    private static final String HELD = "North East";
    private static final String FREE = "East Midlands";
    private static final String HARTLEPOOL = "E06000001";
    private static final int FIRST_OF_THE_TEST = 73_600_000;

    private final int port;
    private final MovableClock clock;
    private final RaiseAtWork work;
    private final RaiseInbox inbox;
    private final AccreditedInBulk bulk;
    private final StandingSweep sweep;
    private final JdbcClient jdbc;

    @Autowired
    HeldRaiseTest(
            @LocalServerPort int port,
            MovableClock clock,
            RaiseAtWork work,
            RaiseInbox inbox,
            AccreditedInBulk bulk,
            StandingSweep sweep,
            JdbcClient jdbc) {
        this.port = port;
        this.clock = clock;
        this.work = work;
        this.inbox = inbox;
        this.bulk = bulk;
        this.sweep = sweep;
        this.jdbc = jdbc;
    }

    @Test
    void itIsHeldWhereItTripsPutOffTrippedAgainAndLetGoBySomebodyElse() {
        var day = LondonTime.today(clock).plusDays(70);
        var reference = published(day, "AC-17");
        homesInHartlepool(FIRST_OF_THE_TEST);

        clock.set(LondonTime.startOf(day));
        work.run(reference);
        assertThat(work.in(FREE, reference).state()).isEqualTo(State.IN_EFFECT);
        assertThat(work.in(HELD, reference).state()).isEqualTo(State.HELD);
        assertThat(work.in(HELD, reference).why()).contains("Hartlepool", " places");

        assertThat(mails("raise-held:" + work.id(reference) + ":%"))
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body).contains(HELD, "Hartlepool", "/ladder/raises/" + reference));
        theHeldPageAsksTheOtherManager(reference);
        assertThatThrownBy(() -> inbox.decide(reference, answers("release", null), MAKER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> inbox.decide(reference, answers("tryAgain", day), OTHER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("newDay"));
        assertThatThrownBy(() -> inbox.decide(
                        reference, Map.of("result", "drop", "reason", "No", "regions", List.of(FREE)), OTHER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("regions"));

        assertThatThrownBy(() -> inbox.decide(reference, Map.of("result", "drop", "reason", "None named"), OTHER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("regions"));

        inbox.decide(reference, answers("tryAgain", day.plusDays(7)), OTHER);
        work.run(reference);
        clock.set(LondonTime.startOf(day.plusDays(7)).minusSeconds(1));
        work.run(reference);
        assertThat(work.in(HELD, reference).state()).isEqualTo(State.WAITING);
        clock.set(LondonTime.startOf(day.plusDays(7)));
        work.run(reference);
        assertThat(work.in(HELD, reference).state()).isEqualTo(State.HELD);

        inbox.decide(reference, answers("release", null), OTHER);
        work.run(reference);
        assertThat(work.in(HELD, reference).state()).isEqualTo(State.RELEASED);
        clock.set(LondonTime.startOf(day.plusDays(8)));
        work.run(reference);
        assertThat(work.in(HELD, reference).state()).isEqualTo(State.IN_EFFECT);
        assertThat(work.in(HELD, reference).day()).isEqualTo(day.plusDays(8));
        assertThat(took(reference)).containsExactly(FREE, HELD);
        assertThat(mails("raise-in-effect:" + work.id(reference) + ":%"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(body -> assertThat(body)
                        .contains("AC-17", "level 2 is asked", "/provider/homes/SET-", "/gaps", "What would cure it"));
        finish(reference, day.plusDays(8));
    }

    @Test
    void whatIsDroppedNeverTakesEffectThere() {
        var day = LondonTime.today(clock).plusDays(71);
        var reference = published(day, "AC-18");
        homesInHartlepool(FIRST_OF_THE_TEST + 100);
        clock.set(LondonTime.startOf(day));
        work.run(reference);

        inbox.decide(reference, answers("drop", null), OTHER);
        work.run(reference);

        assertThat(work.in(HELD, reference).state()).isEqualTo(State.DROPPED);
        assertThat(took(reference)).containsExactly(FREE);
        finish(reference, day);
    }

    @Test
    void whatWasPredictedIsWhatComesWhereNobodyCures() {
        homesInHartlepool(FIRST_OF_THE_TEST + 300);
        var day = LondonTime.today(clock).plusDays(74);
        var reference = published(day, "AC-16");
        clock.set(LondonTime.startOf(day));
        work.run(reference);
        releaseIfHeld(reference, day.plusDays(1));
        finish(reference, day.plusDays(1));

        var outcomes =
                jdbc.sql("""
                        select f.outcome || ' ' || a.standing from ladder.finding f
                        join ladder.actual a on a.raise = f.raise and a.setting = f.setting
                        where f.raise = ? and f.moment = 'PUBLISHED' and f.fully and f.council_gss = 'E06000001'
                        """).param(work.id(reference)).query(String.class).list();

        assertThat(outcomes)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(one -> assertThat(one)
                        .isIn("CONDITIONAL CONDITIONAL", "LAPSE LAPSED", "STANDS FULL", "LOWER_GRADE FULL"));
        assertThat(outcomes).contains("CONDITIONAL CONDITIONAL");
    }

    @Test
    void providersAreToldOnceOfWhatTheirHomesLackAndOfAWithdrawal() {
        homesInHartlepool(FIRST_OF_THE_TEST + 200);
        var reference = published(LondonTime.today(clock).plusDays(72), "AC-19");
        var id = work.id(reference);

        var gaps = mails("raise-gaps:" + id + ":%");
        assertThat(gaps).hasSizeGreaterThanOrEqualTo(2);
        assertThat(gaps.get(0)).contains("AC-19", "level 2 is asked", "Not looked at", "Evidence:", "/gaps");

        work.withdraw(reference);
        assertThat(mails("raise-withdrawn:" + id + ":%")).hasSameSizeAs(gaps);
        assertThat(work.file(reference).status()).isEqualTo(RaiseStatus.WITHDRAWN);
    }

    /** What other tests left in the market may trip the guard on the day in more than was signed for. */
    private void releaseIfHeld(String reference, LocalDate nextDay) {
        if (work.in(HELD, reference).state() == State.HELD) {
            inbox.decide(reference, answers("release", null), OTHER);
            clock.set(LondonTime.startOf(nextDay));
            work.run(reference);
        }
    }

    private void theHeldPageAsksTheOtherManager(String reference) {
        var page = "/ladder/raises/" + reference + "/held";
        var other = Visitor.signedIn(port, OTHER);
        assertThat(other.get("/ladder").body())
                .contains(reference, "Held", "Decide on what is held", "Homes at risk of full accreditation");
        assertThat(other.get("/ladder/raises/" + reference).body())
                .contains(page, "Predicted and actual", "Forecast", "whatever they held", "Hartlepool");
        assertThat(other.get("/ladder/raises/" + reference + "/outcomes.csv").body())
                .contains("\"What has come of it\"");
        assertThat(other.get(page).body()).contains("Hartlepool", "North East");
        assertThat(other.submit(page, page, Map.of("result", "", "reason", "")).body())
                .contains("govuk-error-summary");
        assertThat(other.submit(page, page, Map.of("result", "tryAgain", "reason", "Later", "newDay.day", "40"))
                        .body())
                .contains("govuk-error-summary", "real date");
        assertThat(other.submit(page, page, Map.of("result", "drop", "reason", "None chosen"))
                        .body())
                .contains("govuk-error-summary", "at least one");
        assertThat(Visitor.signedIn(port, MAKER)
                        .submit(page, page, Map.of("result", "drop", "reason", "Mine"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "council").get(page).statusCode()).isEqualTo(403);
    }

    private String published(LocalDate day, String item) {
        return work.published(day, Set.of(HELD, FREE), Set.of("SELF_CONTAINED"), Map.of(item, 2));
    }

    private static Map<String, Object> answers(String result, LocalDate newDay) {
        return newDay == null
                ? Map.of("result", result, "reason", "As a test wants it", "regions", List.of(HELD))
                : Map.of(
                        "result",
                        result,
                        "reason",
                        "As a test wants it",
                        "regions",
                        List.of(HELD),
                        "newDay",
                        newDay.toString());
    }

    private void homesInHartlepool(int first) {
        var firms = bulk.firms(2, 1, first);
        jdbc.sql("update provider.setting set council_gss = ? where firm = any(?)")
                .param(HARTLEPOOL)
                .param(firms.toArray(UUID[]::new))
                .update();
        sweep.run();
    }

    private List<String> took(String reference) {
        return work.file(reference).steps().stream()
                .filter(step -> step.act() == Act.TOOK_EFFECT)
                .map(step -> step.region())
                .toList();
    }

    private List<String> mails(String key) {
        return jdbc.sql("select body from notification.outbox where key like ?")
                .param(key)
                .query(String.class)
                .list();
    }

    private void finish(String reference, LocalDate day) {
        clock.set(LondonTime.startOf(day.plusDays(90)));
        work.run(reference);
        assertThat(work.file(reference).status())
                .describedAs("%s", work.file(reference).steps())
                .isEqualTo(RaiseStatus.CLOSED);
    }
}
