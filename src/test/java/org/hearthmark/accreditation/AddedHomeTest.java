package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.CaseAtWork.Applicant;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.application.intake.AddedHomes;
import org.hearthmark.accreditation.application.intake.HomeWithdrawals;
import org.hearthmark.accreditation.application.intake.Withdrawals;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.item.ItemRecord;
import org.hearthmark.accreditation.domain.item.ItemRecords;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.process.BothSides;
import org.hearthmark.accreditation.process.Whereabouts;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.hearthmark.standard.Scope;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A provider with an accredited home adds one: its landlord is checked, it is inspected and decided, and nothing else. */
@HearthmarkTest
class AddedHomeTest {

    /** One provider for all tests: each of them adds a home of its own. */
    private static Applicant applicant;

    private static Instant decided;

    private final CaseAtWork work;
    private final AddedHomeAtWork homes;
    private final AddedHomes added;
    private final Withdrawals withdrawals;
    private final HomeWithdrawals homeWithdrawals;
    private final InformationRequests requests;
    private final Accreditations accreditations;
    private final FourEyes fourEyes;
    private final Facts facts;
    private final ItemRecords items;
    private final Reports reports;
    private final WorkItems workItems;
    private final AuditTrail audit;
    private final Whereabouts places;
    private final BothSides bothSides;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final int port;

    @Autowired
    AddedHomeTest(
            CaseAtWork work,
            AddedHomeAtWork homes,
            AddedHomes added,
            Withdrawals withdrawals,
            HomeWithdrawals homeWithdrawals,
            InformationRequests requests,
            Accreditations accreditations,
            FourEyes fourEyes,
            Facts facts,
            ItemRecords items,
            Reports reports,
            WorkItems workItems,
            AuditTrail audit,
            Whereabouts places,
            BothSides bothSides,
            TransactionTemplate transaction,
            MovableClock clock,
            @LocalServerPort int port) {
        this.work = work;
        this.homes = homes;
        this.added = added;
        this.withdrawals = withdrawals;
        this.homeWithdrawals = homeWithdrawals;
        this.requests = requests;
        this.accreditations = accreditations;
        this.fourEyes = fourEyes;
        this.facts = facts;
        this.items = items;
        this.reports = reports;
        this.workItems = workItems;
        this.audit = audit;
        this.places = places;
        this.bothSides = bothSides;
        this.transaction = transaction;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aProviderHasAnAccreditedHome() {
        if (applicant == null) {
            applicant = homes.accredited();
            decided = clock.instant();
        }
        clock.set(decided);
    }

    @Test
    void anAddedHomeGoesThroughItsLandlordCheckAndStageThreeAlone() {
        UUID caseId = homes.addedBy(applicant);
        HomeInCase home = work.home(caseId, 1);
        assertThat(places(caseId)).containsExactly("case runs", "check-landlord 1", "home 1 runs");
        assertThat(workItems.ofCase(caseId))
                .singleElement()
                .satisfies(task -> assertThat(task.name())
                        .startsWith("Check landlord of home 1 of 1, added later · "
                                + work.now(caseId).reference()));

        work.doneForHome(caseId, 1, "check-landlord", "officer", FormAnswers.landlordClear(work.today()));
        bothSides.agreeOn(work.now(caseId));
        work.doneForHome(caseId, 1, "inspect-property", "inspector2", FormAnswers.everythingMet(work.today()));
        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.accredit());
        work.ended(caseId);

        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.ACCREDITED);
        assertThat(accreditations.standingOf(home.setting()).mayBeUsed()).isTrue();
        assertThat(reports.certificateOf(home.setting())).isPresent();
        assertThat(places(caseId)).isEmpty();
        assertThat(workItems.ofCase(caseId))
                .extracting(WorkItem::step)
                .containsExactlyInAnyOrder("check-landlord", "inspect-property", "decide-property");
        assertThat(audit.about(List.of(caseId), 50))
                .extracting(AuditEntry::action)
                .contains("home-added", "case-closed");
        bothSides.agreeOn(work.now(caseId));
    }

    @Test
    void itsGradeRestsOnItsOwnInspectionAndOnWhatIsOnFileOfItsProviderAndService() {
        UUID caseId = homes.addedBy(applicant);
        work.doneForHome(caseId, 1, "check-landlord", "officer", FormAnswers.landlordClear(work.today()));
        work.doneForHome(caseId, 1, "inspect-property", "inspector2", FormAnswers.everythingMet(work.today()));
        HomeInCase home = work.home(caseId, 1);
        UUID application = work.now(caseId).restsOn().orElseThrow();

        var bearing = items.bearingOn(List.of(home.setting())).get(home.setting());

        assertThat(bearing)
                .filteredOn(row -> row.scope() == Scope.PROPERTY)
                .isNotEmpty()
                .extracting(ItemRecord::caseId)
                .containsOnly(caseId);
        assertThat(bearing)
                .filteredOn(row -> row.scope() != Scope.PROPERTY)
                .isNotEmpty()
                .extracting(ItemRecord::caseId)
                .containsOnly(application);
        var first = work.home(application, 1).id();
        assertThat(reports.gradeOf(home.id()).orElseThrow().share())
                .as("every home met the same, so the grade is the first home's")
                .isEqualTo(reports.gradeOf(first).orElseThrow().share());
    }

    @Test
    void aLandlordWhoIsRefusedLeadsToThePanelAndTheCaseEndsWithTheRefusal() {
        UUID caseId = homes.addedBy(applicant);
        work.doneForHome(caseId, 1, "check-landlord", "officer", FormAnswers.landlordRefused(work.today()));
        assertThat(places(caseId)).contains("decide-property 1");

        work.doneForHome(caseId, 1, "decide-property", "panel", FormAnswers.refuse());
        work.nobodyAnswersTheProposal(caseId, 1);

        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.REFUSED);
        assertThat(work.now(caseId).refusalProposed()).isFalse();
        assertThat(places(caseId)).isEmpty();
    }

    @Test
    void itIsWithdrawnAtItsFirstStepAndInAWaitAndNothingIsLeft() {
        UUID first = homes.addedBy(applicant);
        withdrawals.withdraw(first, applicant.organisation(), "We do not open it.", applicant.username());
        nothingIsLeftOf(first);

        UUID second = homes.addedBy(applicant);
        work.doneForHome(second, 1, "check-landlord", "officer", FormAnswers.landlordClear(work.today()));
        work.doneForHome(second, 1, "inspect-property", "inspector2", FormAnswers.everythingMet(work.today()));
        places(second);
        withdrawals.recordFor(second, "They told us by telephone.", "officer");
        nothingIsLeftOf(second);
    }

    @Test
    void toWithdrawItsHomeIsToWithdrawTheCase() {
        UUID caseId = homes.addedBy(applicant);

        homeWithdrawals.withdraw(
                work.home(caseId, 1).id(), applicant.organisation(), "We do not open it.", applicant.username());

        nothingIsLeftOf(caseId);
        assertThat(facts.withdrawalsOf(caseId)).hasSize(1);
    }

    private void nothingIsLeftOf(UUID caseId) {
        assertThat(work.now(caseId).status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(work.home(caseId, 1).status()).isEqualTo(HomeStatus.WITHDRAWN);
        assertThat(places(caseId)).isEmpty();
        assertThat(workItems.ofCase(caseId)).noneMatch(WorkItem::open);
        bothSides.agreeOn(work.now(caseId));
    }

    @Test
    void theChecksAndTheVisitCountForTwelveMonths() {
        LocalDate checked = facts
                .stepsOf(work.now(homes.addedBy(applicant)).restsOn().orElseThrow())
                .stream()
                .filter(step -> step.step() == Step.CHECK_FIRM)
                .map(step -> step.trueFrom())
                .findFirst()
                .orElseThrow();

        assertThat(offeredOn(checked.plusMonths(12))).isTrue();
        assertThat(offeredOn(checked.plusMonths(12).plusDays(1))).isFalse();
        assertThatThrownBy(() -> homes.addedBy(applicant))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("count for 12 months")
                .hasMessageContaining("whole application");
    }

    private boolean offeredOn(LocalDate day) {
        clock.set(day.atTime(10, 0).toInstant(ZoneOffset.UTC));
        return !added.offerTo(applicant.organisation()).open().isEmpty();
    }

    @Test
    void aProviderWithoutAnAccreditedHomeOrOfAnotherFirmAddsNone() {
        Applicant other = work.applicant();
        UUID service = homes.service(applicant);
        assertThatThrownBy(() -> added.submit(
                        UUID.randomUUID(), other.organisation(), service, homes.next(other), other.username()))
                .isInstanceOf(Refusal.class);

        work.submittedBy(other, 1);

        assertThat(added.offerTo(other.organisation()).against())
                .containsExactly("No home of your firm is accredited today.");
        assertThatThrownBy(() -> homes.addedBy(other)).hasMessageContaining("No home of your firm is accredited");
        assertThatThrownBy(() -> added.submit(
                        UUID.randomUUID(), other.organisation(), service, homes.next(other), other.username()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aHomeThatIsAccreditedOrUnderWayIsNotAddedAndADraftIsSentOnce() {
        var accredited = work.entry(applicant, 1).homes().get(0);
        assertThatThrownBy(() -> added.submit(
                        UUID.randomUUID(), applicant.organisation(), homes.service(applicant), accredited, "provider"))
                .hasMessageContaining("accredited already");

        var home = homes.next(applicant);
        UUID draft = UUID.randomUUID();
        var reference = added.submit(draft, applicant.organisation(), homes.service(applicant), home, "provider");
        assertThat(added.submit(draft, applicant.organisation(), homes.service(applicant), home, "provider"))
                .isEqualTo(reference);
        assertThatThrownBy(() -> added.submit(
                        UUID.randomUUID(), applicant.organisation(), homes.service(applicant), home, "provider"))
                .hasMessageContaining("already part of application " + reference);
    }

    @Test
    void whoCheckedTheFirmOrVisitedItDoesNotDecideOnItsAddedHomes() {
        UUID caseId = homes.addedBy(applicant);

        transaction.executeWithoutResult(status -> {
            assertThat(fourEyes.reasonAgainstDeciding(caseId, "officer2"))
                    .as("checked the finances")
                    .isPresent();
            assertThat(fourEyes.reasonAgainstDeciding(caseId, "inspector"))
                    .as("visited")
                    .isPresent();
            assertThat(fourEyes.reasonAgainstDeciding(caseId, "panel")).isEmpty();
            assertThat(fourEyes.workersOn(caseId))
                    .contains("officer2", "inspector")
                    .doesNotContain("panel");
        });
    }

    @Test
    void aQuestionPutsItsTaskOffUntilTheAnswerIsWanted() {
        UUID caseId = homes.addedBy(applicant);
        var wanted = work.today().plusDays(7);

        requests.ask(new Asked(caseId, Optional.empty(), "Send the lease.", wanted, "officer"));

        assertThat(workItems.ofCase(caseId))
                .singleElement()
                .satisfies(task -> assertThat(task.followUp()).isEqualTo(wanted));
    }

    @Test
    void theDraftOfAHomeIsItsOwnProvidersAndNobodyElseOpensOrSendsIt() {
        Visitor owner = Visitor.signedIn(port, applicant.username());
        String begun = Visitor.location(owner.submit("/provider/homes/new", "/provider/homes/new", Map.of()));
        String path = begun.substring(begun.indexOf("/provider/apply/"));
        Visitor other = Visitor.signedIn(port, "provider2");

        assertThat(owner.get(path).body()).contains("Which home you add").doesNotContain("Insurance", "Staff numbers");
        assertThat(owner.get("/provider").body()).contains(path);
        assertThat(Visitor.location(owner.get(path.replace("apply", "homes"))))
                .as("where it was before")
                .endsWith(path);
        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.submit("/provider", path + "/declaration", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "officer").get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void whoCannotAddAHomeIsToldWhyAndSentToTheWholeApplication() {
        Visitor newcomer = Visitor.signedIn(port, work.applicant().username());

        assertThat(newcomer.get("/provider/homes/new").body())
                .contains("You cannot add a home alone today", "has not applied for any home yet", "/provider/apply");
        assertThat(Visitor.location(newcomer.submit("/provider/homes/new", "/provider/homes/new", Map.of())))
                .endsWith("/provider/homes/new");

        UUID caseId = homes.addedBy(applicant);
        assertThat(Visitor.signedIn(port, "provider2")
                        .get("/provider/applications/" + work.now(caseId).reference())
                        .statusCode())
                .isEqualTo(404);
    }

    private SortedSet<String> places(UUID caseId) {
        var tokens = places.ofTokens(work.now(caseId));
        if (!work.now(caseId).status().ended()) {
            tokens.add("case runs");
        }
        assertThat(places.ofStatuses(work.now(caseId))).isEqualTo(tokens);
        return tokens;
    }
}
