package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.application.recheck.ChangedFactSubjects;
import org.hearthmark.accreditation.application.recheck.Rechecks;
import org.hearthmark.accreditation.application.recheck.RegisterProposals;
import org.hearthmark.accreditation.domain.desk.CheckFinding;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.identity.Role;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.OfstedFile;
import org.hearthmark.provider.OfstedOutcome;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.PublicFact.ByHand;
import org.hearthmark.provider.PublicFacts;
import org.hearthmark.provider.RegistrationFact;
import org.hearthmark.provider.RegistrationStatus;
import org.hearthmark.provider.ofsted.OfstedImports;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskInbox;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What becomes worse for a provider with accredited homes is followed up; what does not is only recorded. */
@HearthmarkTest
@Transactional
class ChangedFactsTest {

    private static final int NUMBER = 9_400_000;
    private static final String INCONSISTENT = OfstedOutcome.INCONSISTENT.label();
    private static final String URN = AccreditedInBulk.urn(NUMBER, 1);

    private final AccreditedInBulk bulk;
    private final ManyHats hats;
    private final PublicFacts facts;
    private final OfstedImports lists;
    private final Providers providers;
    private final Rechecks rechecks;
    private final RegisterProposals proposals;
    private final Accreditations accreditations;
    private final ChangedFactSubjects subjects;
    private final Councils councils;
    private final WorkItems workItems;
    private final TaskInbox inbox;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private UUID firm;
    private UUID caseId;

    @Autowired
    ChangedFactsTest(
            AccreditedInBulk bulk,
            ManyHats hats,
            PublicFacts facts,
            OfstedImports lists,
            Providers providers,
            Rechecks rechecks,
            RegisterProposals proposals,
            Accreditations accreditations,
            ChangedFactSubjects subjects,
            Councils councils,
            WorkItems workItems,
            TaskInbox inbox,
            JdbcClient jdbc,
            MovableClock clock) {
        this.bulk = bulk;
        this.hats = hats;
        this.facts = facts;
        this.lists = lists;
        this.providers = providers;
        this.rechecks = rechecks;
        this.proposals = proposals;
        this.accreditations = accreditations;
        this.subjects = subjects;
        this.councils = councils;
        this.workItems = workItems;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aFirmWithThreeAccreditedHomes() {
        bulk.forgetLists();
        firm = bulk.firms(1, 3, NUMBER).get(0);
        caseId = bulk.caseOf(firm);
    }

    @Test
    void whatIsNotWorseIsRecordedOnceAndNobodyIsAsked() {
        seen(FactKind.INSOLVENCY, false);
        rechecks.compare(List.of(firm));
        rechecks.compare(List.of(firm));

        assertThat(recorded("D03")).containsExactly("CLEAR");
        assertThat(open()).isEmpty();
    }

    @Test
    void anAmberIsReviewedByAnOfficerOnceAndMayHaveNoEffect() {
        seen(FactKind.DISQUALIFICATIONS, true);
        rechecks.compare(List.of(firm));
        rechecks.compare(List.of(firm));

        assertThat(open()).hasSize(1);
        var review = open().get(0);
        assertThat(review.step()).isEqualTo("review-changed-fact");
        assertThat(review.name()).contains("D05");
        assertThat(review.caseKey()).isEqualTo(caseId);
        assertThat(review.due()).isAfter(clock.instant());
        assertThat(noticesAbout("A public register says something worse")).isPositive();

        submit("review-changed-fact", "noEffect", "officer");

        assertThat(open()).isEmpty();
        assertThat(kinds()).containsOnly(StandingKind.FULL);
        rechecks.compare(List.of(firm));
        assertThat(open()).as("the same again").isEmpty();
    }

    @Test
    void whatIsFoundTogetherIsOneMessageToEachOfficer() {
        var firms = bulk.firms(3, 1, NUMBER + 10);
        firms.forEach(one -> seen(one, FactKind.DISQUALIFICATIONS, true));
        rechecks.compare(firms);

        assertThat(firms)
                .allSatisfy(
                        one -> assertThat(workItems.ofCase(bulk.caseOf(one))).hasSize(1));
        assertThat(jdbc.sql(
                                "select recipient from notification.outbox where subject like :subject and about = any(:cases)")
                        .param("subject", "A public register says something worse%and 2 more)")
                        .param("cases", firms.stream().map(bulk::caseOf).toArray(UUID[]::new))
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void whoProposesASuspensionDoesNotDecideOnItAndItStopsEveryAccreditedHome() {
        String both = hats.person("reviews-and-decides", Role.ACCREDITATION_OFFICER, Role.ALLIANCE_MANAGER);
        seen(FactKind.DISQUALIFICATIONS, true);
        rechecks.compare(List.of(firm));
        submit("review-changed-fact", "suspension", both);

        var decision = open().get(0);
        assertThat(decision.step()).isEqualTo("consider-suspension");
        assertThatThrownBy(() -> inbox.claim(decision.taskId(), both))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("You proposed");
        submit("consider-suspension", "suspend", "manager");

        assertThat(kinds()).containsOnly(StandingKind.SUSPENDED).hasSize(3);
        assertThat(open()).isEmpty();
        assertThat(toldOfSuspensions())
                .as("a message for each council about all of them")
                .hasSize(councils.members().size())
                .allSatisfy(text -> assertThat(text)
                        .contains(bulk.settingsOf(firm).stream()
                                .map(setting -> providers.setting(setting).reference())
                                .toList()));
    }

    @Test
    void aSuspensionByOfstedGoesToAManagerAtOnceAndHomesMayBeLeftOpen() {
        imported(3, OfstedFile.asAt(day(3)).active(URN).others(100));
        rechecks.compare(List.of(firm));
        assertThat(recorded("D16")).containsExactly("CLEAR");
        assertThat(open()).isEmpty();

        imported(2, OfstedFile.asAt(day(2)).suspended(URN).others(100));
        rechecks.compare(List.of(firm));

        assertThat(open()).extracting(WorkItem::step).containsExactly("consider-suspension");
        assertThat(subjects.inWords(changed()))
                .contains("the service “Service”")
                .contains("D17");
        assertThat(recorded("D17")).containsExactly("CLEAR", "STOP");
        assertThat(noticesAbout("Decide now")).isPositive();
        submit("consider-suspension", "leave", "manager");
        assertThat(kinds()).containsOnly(StandingKind.FULL);
    }

    @Test
    void somethingNewThatIsAsBadAsBeforeIsAnotherReview() {
        imported(
                3,
                OfstedFile.asAt(day(3))
                        .inspected(URN, INCONSISTENT, "01/10/2024")
                        .others(100));
        rechecks.compare(List.of(firm));
        rechecks.compare(List.of(firm));
        assertThat(open()).hasSize(1);

        imported(
                2,
                OfstedFile.asAt(day(2))
                        .inspected(URN, INCONSISTENT, "01/10/2025")
                        .others(100));
        rechecks.compare(List.of(firm));
        rechecks.compare(List.of(firm));

        assertThat(recorded("D17")).containsExactly("AMBER", "AMBER");
        assertThat(open()).extracting(WorkItem::step).containsExactly("review-changed-fact", "review-changed-fact");
    }

    @Test
    void aSuspensionOfTheNumberThatAnOfficerFoundIsAnAlarmThoughTheProviderStatesAnother() {
        String found = AccreditedInBulk.urn(NUMBER, 77);
        imported(3, OfstedFile.asAt(day(3)).active(URN).active(found).others(100));
        providers.recordRegistration(new RegistrationFact(
                service(), RegistrationStatus.REGISTERED, found, day(400), day(3), "Ofsted", "officer"));
        imported(2, OfstedFile.asAt(day(2)).active(URN).suspended(found).others(100));
        rechecks.compare(List.of(firm));

        assertThat(open()).extracting(WorkItem::step).containsExactly("consider-suspension");
    }

    @Test
    void aServiceThatHasVanishedFromTheListIsAnAlarmAndASecondWorseThingIsAnother() {
        seen(FactKind.DISQUALIFICATIONS, true);
        rechecks.compare(List.of(firm));
        imported(3, OfstedFile.asAt(day(3)).active(URN).others(100));
        imported(2, OfstedFile.asAt(day(2)).others(100));
        rechecks.compare(List.of(firm));

        assertThat(open())
                .extracting(WorkItem::step)
                .containsExactlyInAnyOrder("review-changed-fact", "consider-suspension");
        assertThat(recorded("D16")).containsExactly("STOP");
    }

    @Test
    void whatStage1FoundIsWhatTheFirstLookIsHeldAgainst() {
        inStage1("D05", "AMBER");
        seen(FactKind.DISQUALIFICATIONS, true);
        rechecks.compare(List.of(firm));

        assertThat(recorded("D05")).containsExactly("AMBER");
        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsPendingIsNeitherWorseNorRecorded() {
        rechecks.compare(List.of(firm));

        assertThat(recorded("D01")).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void whatAnOfficerConfirmsInStage1KeepsTheRegisterItWasFilledInFrom() {
        seen(FactKind.INSOLVENCY, false);

        assertThat(proposals.withSources(caseId, List.of(clear("D03"), clear("D22"))))
                .extracting(CheckFinding::source)
                .satisfiesExactly(
                        source -> assertThat(source)
                                .endsWith("; filled in: Recorded by hand, as at " + DaysInWords.day(day(0))),
                        source -> assertThat(source).doesNotContain("filled in"));
    }

    private CheckFinding clear(String check) {
        var published = DeskCheckList.published().check(check);
        return new CheckFinding(
                published,
                published.answer("clear").orElseThrow(),
                Map.of(),
                day(0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private UUID service() {
        return providers.setting(bulk.settingsOf(firm).get(0)).service();
    }

    private LocalDate day(int ago) {
        return LondonTime.today(clock).minusDays(ago);
    }

    private void imported(int ago, OfstedFile file) {
        lists.take(new OfstedImports.Given(file.bytes(), "list-" + ago + ".csv", Optional.empty(), true, "admin"));
    }

    private void seen(FactKind kind, boolean against) {
        seen(firm, kind, against);
    }

    private void seen(UUID of, FactKind kind, boolean against) {
        facts.recordByHand(of, kind, new ByHand(against, "Seen at the register"), LondonTime.today(clock), "officer");
    }

    private void inStage1(String check, String result) {
        jdbc.sql("""
                        insert into accreditation.check_result (id, case_id, check_id, step, answer, result, seen, source,
                            as_at, note, true_from, recorded_at, recorded_by)
                        values (gen_random_uuid(), :case, :check, 'check-firm', 'amber', :result, '{}', 'test', :day, 'x',
                            :day, now(), 'officer')
                        """)
                .param("case", caseId)
                .param("check", check)
                .param("result", result)
                .param("day", LondonTime.today(clock))
                .update();
    }

    private List<WorkItem> open() {
        return workItems.ofCase(caseId).stream().filter(WorkItem::open).toList();
    }

    private void submit(String step, String result, String by) {
        var task = open().stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow();
        inbox.claim(task.taskId(), by);
        inbox.submit(task.taskId(), Map.of("result", result, "reasons", "Looked at it on the case page."), by);
    }

    private List<StandingKind> kinds() {
        return bulk.settingsOf(firm).stream()
                .map(setting -> accreditations.standingOf(setting).kind())
                .toList();
    }

    private List<String> recorded(String check) {
        return jdbc.sql("""
                        select result from accreditation.recheck_result
                        where firm = :firm and check_id = :check order by number
                        """)
                .param("firm", firm)
                .param("check", check)
                .query(String.class)
                .list();
    }

    private UUID changed() {
        return jdbc.sql("select id from accreditation.changed_fact where firm = :firm")
                .param("firm", firm)
                .query(UUID.class)
                .single();
    }

    private List<String> toldOfSuspensions() {
        return jdbc.sql("select body from notification.outbox where kind = 'SUSPENSION' and about = any(:settings)")
                .param("settings", bulk.settingsOf(firm).toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    private int noticesAbout(String subject) {
        return jdbc.sql("select count(*) from notification.outbox where subject like :subject and about = :case")
                .param("subject", subject + "%")
                .param("case", caseId)
                .query(Integer.class)
                .single();
    }
}
