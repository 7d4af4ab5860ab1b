package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.application.lapse.CouncilReviewFile;
import org.hearthmark.accreditation.application.lapse.CouncilReviews;
import org.hearthmark.accreditation.domain.lapse.CouncilAnswer.Answer;
import org.hearthmark.identity.People;
import org.hearthmark.provider.Occupancies;
import org.hearthmark.provider.OccupancyBy;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.DeadlineNear;
import org.hearthmark.workflow.DeadlinePassed;
import org.hearthmark.workflow.Deadlines;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A home lapses, and each council with young people there says what it does for them. */
@HearthmarkTest
class CouncilReviewsTest {

    private final RaisedHomes homes;
    private final CouncilReviews reviews;
    private final Occupancies occupancies;
    private final People people;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    CouncilReviewsTest(
            RaisedHomes homes,
            CouncilReviews reviews,
            Occupancies occupancies,
            People people,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.homes = homes;
        this.reviews = reviews;
        this.occupancies = occupancies;
        this.people = people;
        this.deadlines = deadlines;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void eachCouncilIsAskedOnceToldByMailAndRemindedUntilItAnswers() {
        UUID home = lapsed();

        var asked = of(home, council("council"));
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).youngPeople()).isEqualTo(2);
        assertThat(of(home, council("council2"))).as("nobody of it lives there").isEmpty();
        assertThat(reviews.open())
                .extracting(CouncilReviewFile::id)
                .contains(asked.get(0).id());
        assertThat(mails(home)).hasSize(1);

        var due = deadlines.due(asked.get(0).id(), "council-review").orElseThrow();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new DeadlineNear(asked.get(0).id(), "council-review", due, 1)));
        assertThat(mails(home)).hasSize(2);
        homes.worked(home);
        assertThat(of(home, council("council"))).hasSize(1);
    }

    @Test
    void aHomeThatEndsTwiceOnOneDayIsAskedAboutOnceAndStopsNobody() {
        UUID home = lapsed();
        homes.recorded(home, "AC-06", "LEVEL_3");
        homes.worked(home);

        homes.recorded(home, "AC-06", "NONE");
        homes.worked(home);

        assertThat(of(home, council("council"))).hasSize(1);
        assertThat(mails(home)).hasSize(1);
    }

    @Test
    void nobodyIsAskedOrRemindedAboutAHomeThatMayBeUsedAgain() {
        UUID home = lapsed();
        var asked = of(home, council("council")).get(0);
        homes.recorded(home, "AC-06", "LEVEL_3");
        homes.worked(home);

        assertThat(of(home, council("council"))).isEmpty();
        assertThat(reviews.open()).extracting(CouncilReviewFile::id).doesNotContain(asked.id());
        assertThat(reviews.of(council("council"), asked.id()).waiting()).isFalse();
        var due = deadlines.due(asked.id(), "council-review").orElseThrow();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new DeadlineNear(asked.id(), "council-review", due, 1)));
        assertThat(mails(home)).hasSize(1);

        homes.later(1);
        homes.recorded(home, "AC-06", "NONE");
        homes.worked(home);
        assertThat(of(home, council("council"))).as("it lapsed again").hasSize(2);
    }

    @Test
    void anAnswerCountsUntilItsDayAndIsNeverChanged() {
        UUID home = lapsed();
        var asked = of(home, council("council")).get(0);
        var until = homes.today().plusDays(10);

        reviews.answer(council("council"), asked.id(), Answer.STAYS, until, "Exams in June", "council");
        assertThat(of(home, council("council"))).isEmpty();
        assertThat(deadlines.due(asked.id(), "council-review")).contains(LondonTime.morningOf(until.plusDays(1)));
        homes.on(until.plusDays(1));
        assertThat(of(home, council("council"))).as("the stay is over").hasSize(1);
        var passed = new DeadlinePassed(asked.id(), "council-review", LondonTime.morningOf(homes.today()));
        transaction.executeWithoutResult(status -> events.publishEvent(passed));
        assertThat(mails(home)).hasSize(2);

        reviews.answer(council("council"), asked.id(), Answer.MOVED, homes.today(), "To Elm House", "council");
        assertThat(of(home, council("council"))).isEmpty();
        assertThat(deadlines.due(asked.id(), "council-review")).isEmpty();
        assertThat(reviews.of(council("council"), asked.id()).answers()).hasSize(2);
        assertThatThrownBy(() -> jdbc.sql("delete from accreditation.council_review_answer")
                        .update())
                .hasMessageContaining("council_review_answer");
    }

    @Test
    void anotherCouncilsReviewIsUnknownAndAnAnswerSaysWhyAndUntilWhen() {
        UUID home = lapsed();
        var asked = of(home, council("council")).get(0);

        assertThatThrownBy(() -> reviews.of(council("council2"), asked.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.answer(
                        council("council2"), asked.id(), Answer.MOVED, homes.today(), "Moved", "council2"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.answer(
                        council("council"),
                        asked.id(),
                        Answer.STAYS,
                        homes.today().minusDays(1),
                        " ",
                        "council"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reviews.answer(
                        council("council"),
                        asked.id(),
                        Answer.MOVES,
                        homes.today().plusDays(1),
                        "x".repeat(CouncilReviews.LONGEST + 1),
                        "council"))
                .isInstanceOf(Refusal.class);
    }

    /** A law item of it is found not met, while two young people of a council live there. */
    private UUID lapsed() {
        UUID home = homes.accredited(1).get(0);
        String gss = jdbc.sql("select gss from member.membership where organisation = :organisation")
                .param("organisation", council("council"))
                .query(String.class)
                .single();
        occupancies.state(home, gss, 2, homes.today(), OccupancyBy.COUNCIL, "council");
        occupancies.state(home, gss, 1, homes.today(), OccupancyBy.PROVIDER, "provider");
        homes.later(1);
        homes.recorded(home, "AC-06", "NONE");
        homes.worked(home);
        return home;
    }

    private List<CouncilReviewFile> of(UUID home, UUID organisation) {
        return reviews.openFor(organisation).stream()
                .filter(review -> review.home().id().equals(home))
                .toList();
    }

    private UUID council(String username) {
        return people.require(username).organisation();
    }

    private List<String> mails(UUID home) {
        return jdbc.sql("select subject from notification.outbox where about = :home and key like 'council-review%'")
                .param("home", home)
                .query(String.class)
                .list();
    }
}
