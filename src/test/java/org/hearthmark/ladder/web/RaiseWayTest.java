package org.hearthmark.ladder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.accreditation.application.standing.StandingSweep;
import org.hearthmark.ladder.RaisesAtWork;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseInbox;
import org.hearthmark.ladder.application.raise.Raises;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A raise from its draft to its publication: what it would do, who may go on with it, and what nobody may. */
@HearthmarkTest
class RaiseWayTest {

    private static final int FIRST_OF_THE_TEST = 71_400_000;

    private final int port;
    private final RaisesAtWork work;
    private final RaiseDesk desk;
    private final Raises raises;
    private final RaiseInbox inbox;
    private final AccreditedInBulk bulk;
    private final StandingSweep sweep;
    private final JdbcClient jdbc;

    @Autowired
    RaiseWayTest(
            @LocalServerPort int port,
            RaisesAtWork work,
            RaiseDesk desk,
            Raises raises,
            RaiseInbox inbox,
            AccreditedInBulk bulk,
            StandingSweep sweep,
            JdbcClient jdbc) {
        this.port = port;
        this.work = work;
        this.desk = desk;
        this.raises = raises;
        this.inbox = inbox;
        this.bulk = bulk;
        this.sweep = sweep;
        this.jdbc = jdbc;
    }

    private String draft() {
        return work.draft("Raise " + UUID.randomUUID(), Map.of("AC-04", 2));
    }

    @Test
    void theImpactCountsHomesOfWhichNobodyKnowsAndHasTheListBehindEachNumber() {
        bulk.firms(1, 12, FIRST_OF_THE_TEST);
        sweep.run();
        String page = "/ladder/raises/" + draft() + "/impact";
        var manager = Visitor.signedIn(port, "manager");

        assertThat(manager.get(page + "?unit=homes").body())
                .contains(
                        "The guard trips", "By placing council", "Hackney", "AC-04 Gas safety", "<svg", "Young people");
        String list = manager.get(page + "/homes?by=council&key=E09000012&answer=NOT_KNOWN")
                .body();
        assertThat(list).contains("Not known", "Hackney", "/settings/SET-");
        assertThat(manager.get(page + "/homes.csv?by=item&key=AC-04&answer=NOT_KNOWN")
                        .body()
                        .lines())
                .hasSizeGreaterThan(12);
        assertThat(manager.get(page + ".csv?by=council&unit=places").body()).contains("\"Hackney\"");
        assertThat(manager.get(page + ".csv?by=nothing").statusCode()).isEqualTo(404);
        assertThat(manager.get(page + "/homes?by=item&key=nonsense&page=-4").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCouncilSeesNoNumbersOfOthersYoungPeople() {
        String page = "/ladder/raises/" + draft() + "/impact";
        var council = Visitor.signedIn(port, "council");

        assertThat(council.get(page).statusCode()).isEqualTo(200);
        assertThat(council.get(page).body()).doesNotContain("unit=young-people");
        assertThat(council.get(page + "/homes?by=placing&key=E10000002").statusCode())
                .isEqualTo(403);
        assertThat(council.get(page + "/homes").body()).doesNotContain("Young people");
    }

    @Test
    void onlyAnotherManagerApprovesAndPastTheGuardOnlyWithAReason() {
        bulk.firms(1, 12, FIRST_OF_THE_TEST + 100);
        sweep.run();
        String reference = draft();
        raises.propose(reference, "manager");

        assertThatThrownBy(() -> inbox.approve(reference, "Fires", "manager2")).isInstanceOf(Refusal.class);
        inbox.review(reference, "Every home of Hackney", "manager");
        assertThatThrownBy(() -> inbox.approve(reference, "Fires", "manager"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThatThrownBy(() -> inbox.approve(reference, "Fires", "officer")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> inbox.approve(reference, " ", "manager2"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("reason"));

        inbox.sendBack(reference, "Later", "manager2");
        assertThat(desk.open(reference).steps().stream().map(step -> step.act().name()))
                .containsExactly("DRAFTED", "PROPOSED", "GUARD_CHECKED", "REVIEWED", "RETURNED");
    }

    @Test
    void theTablesRefuseOwnApprovalAndChangesOfWhatIsProposed() {
        String reference = draft();
        raises.propose(reference, "manager");
        UUID id = desk.open(reference).id();

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into ladder.raise_step (raise, act, region, note, details, recorded_at, recorded_by)
                                values (?, 'APPROVED', '', '', '{}', now(), 'manager')
                                """).param(id).update()).hasMessageContaining("somebody else approves");
        assertThatThrownBy(() -> jdbc.sql("update ladder.raise set day = day + 1 where id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("only a draft");
        assertThatThrownBy(() -> jdbc.sql("update ladder.raise_item set level = 3 where raise = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("only a draft");
        inbox.sendBack(reference, "Enough seen", "manager2");
    }

    @Test
    void whatIsProposedIsNotChangedOnAnyPage() {
        String reference = draft();
        var manager = Visitor.signedIn(port, "manager");
        String acts = "/ladder/raises/" + reference + "/acts/";

        assertThat(manager.submit(acts + "propose", acts + "propose", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(manager.get("/ladder/raises/" + reference + "/change").statusCode())
                .isEqualTo(409);
        assertThat(manager.submit(acts + "review", acts + "review", Map.of("reason", ""))
                        .body())
                .contains("govuk-error-summary");
        manager.submit(acts + "review", acts + "review", Map.of("reason", "The map"));
        assertThat(manager.submit(acts + "approve", acts + "approve", Map.of("reason", "Mine"))
                        .statusCode())
                .isEqualTo(403);
        var other = Visitor.signedIn(port, "manager2");
        assertThat(other.submit(acts + "return", acts + "return", Map.of("reason", ""))
                        .body())
                .contains("govuk-error-summary", "Give a reason");
        assertThat(other.submit(acts + "return", acts + "return", Map.of("reason", "Not yet"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(Visitor.signedIn(port, "officer").get(acts + "propose").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aGlidePathIsProposedAndTwoRaisesAreCompared() {
        var manager = Visitor.signedIn(port, "manager");
        String page = "/ladder/glide-path";

        assertThat(manager.get(page + "?target=safety-2&weeks=60").body()).contains("The target is");
        assertThat(manager.get(page + "?target=nothing&weeks=1000").body()).contains("govuk-error-summary");
        assertThat(manager.submit(page, page, Map.of("target", "all-2", "weeks", "x"))
                        .body())
                .contains("govuk-error-summary", "#weeks");
        String pair = "/ladder/compare?a=" + draft() + "&b=" + draft();
        assertThat(manager.get(pair).body()).contains("by each of them", "By council");
        assertThat(manager.get("/ladder/compare?a=RSE-1&b=RSE-2").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsPublishedNeverChangesAndIsWithdrawnBeforeItsDay() {
        var content = work.content("Up north", Map.of("AC-17", 2));
        var northEast = new RaiseContent(
                content.title(),
                content.why(),
                false,
                content.day(),
                content.levels(),
                Set.of(),
                Set.of("North East"),
                28,
                84);
        String reference = desk.draft(northEast, "manager");
        raises.propose(reference, "manager");
        var other = Visitor.signedIn(port, "manager2");
        String acts = "/ladder/raises/" + reference + "/acts/";

        other.submit(acts + "review", acts + "review", Map.of("reason", "The list of homes"));
        other.submit(acts + "approve", acts + "approve", Map.of("reason", "Where the guard trips"));
        assertThat(other.get("/ladder/raises/" + reference).body()).contains("of the standard", "Published");
        assertThatThrownBy(() -> jdbc.sql("update ladder.raise set status = 'DRAFT' where reference = ?")
                        .param(reference)
                        .update())
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> inbox.sendBack(reference, "Second thoughts", "manager2"))
                .isInstanceOf(Refusal.class);

        raises.withdraw(reference, "Too early", "manager");
        assertThat(other.get("/ladder/raises/" + reference).body())
                .contains("Withdrawn", "Too early")
                .doesNotContain("Waits for its day");
        assertThatThrownBy(() -> raises.withdraw(reference, "Again", "manager")).isInstanceOf(Refusal.class);
    }
}
