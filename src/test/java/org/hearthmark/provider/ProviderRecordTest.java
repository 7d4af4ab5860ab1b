package org.hearthmark.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthmark.provider.ProviderEntries.home;
import static org.hearthmark.provider.ProviderEntries.homes;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.StatementCount;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.Deadlines;
import org.hearthmark.workflow.lateness.Sweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HearthmarkTest
class ProviderRecordTest {

    private final ProviderRecord record;
    private final Providers providers;
    private final RecordDocuments documents;
    private final UnplannedRecords unplanned;
    private final Deadlines deadlines;
    private final RunningOut runningOut;
    private final Vacancies vacancies;
    private final People people;
    private final Sweep sweep;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final UUID organisation = UUID.randomUUID();
    private final String contact = organisation + "@lantern.example";

    private Entered entered;

    @Autowired
    ProviderRecordTest(
            ProviderRecord record,
            Providers providers,
            RecordDocuments documents,
            UnplannedRecords unplanned,
            Deadlines deadlines,
            RunningOut runningOut,
            Vacancies vacancies,
            People people,
            Sweep sweep,
            MovableClock clock,
            JdbcClient jdbc) {
        this.record = record;
        this.providers = providers;
        this.documents = documents;
        this.unplanned = unplanned;
        this.deadlines = deadlines;
        this.runningOut = runningOut;
        this.vacancies = vacancies;
        this.people = people;
        this.sweep = sweep;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aProviderHasEnteredEverythingAtOnce() {
        entered = enter(homes(2));
    }

    @Test
    void whatIsEnteredAtOnceIsInTheRecordTopicByTopic() {
        RecordFile file = file();

        assertThat(file.theFirm().name()).isEqualTo("Lantern Homes Ltd");
        assertThat(file.homesOf(entered.service()))
                .extracting(RecordedSubject::id)
                .containsExactlyElementsOf(entered.settings());
        assertThat(file.homes().get(0).reference())
                .isEqualTo(providers.setting(entered.settings().get(0)).reference());
        assertThat(record.missing(file, entered.service(), entered.settings()))
                .containsExactly(
                        new MissingAnswer(entered.firm(), Topic.OWNERS, false),
                        new MissingAnswer(entered.settings().get(0), Topic.HOME_ACCESS, false),
                        new MissingAnswer(entered.settings().get(1), Topic.HOME_ACCESS, false));
        invalid(() -> record.entry(organisation, entered.service(), entered.settings()));
    }

    @Test
    void enteringTheSameAgainSaysNothingNew() {
        int before = statements();

        assertThat(enter(homes(2)).settings()).isEqualTo(entered.settings());
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    void aCompleteRecordBecomesTheEntryThatWasMade() {
        sayTheRest();

        ProviderEntry entry = record.entry(organisation, entered.service(), entered.settings());

        assertThat(entry.homes()).isEqualTo(homes(2));
        assertThat(entry.service()).isEqualTo(ProviderEntries.service("Lantern Supported Living", "2712345"));
    }

    @Test
    void anAnswerThatRanOutIsMissingUntilSomebodySaysThatItIsStillSo() {
        sayTheRest();
        clock.advance(Duration.ofDays(190));

        assertThat(record.missing(file(), entered.service(), entered.settings()))
                .containsExactly(new MissingAnswer(entered.service(), Topic.STAFFING, true));
        record.confirm(organisation, entered.service(), Topic.STAFFING, "ada");
        assertThat(record.missing(file(), entered.service(), entered.settings()))
                .isEmpty();
    }

    @Test
    void aFirmThatSaysAnotherNameIsCalledSoAmongItsPeopleToo() {
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Lantern Homes Ltd");

        record.say(organisation, entered.firm(), null, named("Beacon Homes Ltd"), "ada");

        assertThat(jdbc.sql("select name from identity.organisation where id = ?")
                        .param(organisation)
                        .query(String.class)
                        .single())
                .isEqualTo("Beacon Homes Ltd");
    }

    private FirmSaid named(String name) {
        FirmSaid before = file().theFirm().said(FirmSaid.class).orElseThrow();
        return new FirmSaid(name, before.kind(), before.companyNumber(), before.charityNumber());
    }

    @Test
    void insuranceWhoseLastDayIsOverCannotBeConfirmed() {
        clock.set(Instant.parse("2027-07-01T09:00:00Z"));

        invalid(() -> record.confirm(organisation, entered.firm(), Topic.COVER, "ada"));
    }

    @Test
    void onlyWhatDiffersIsAChangeAndItHasItsBeforeAndAfter() {
        Instant submitted = clock.instant();
        clock.advance(Duration.ofMinutes(5));
        record.confirm(organisation, entered.firm(), Topic.CONTACT, "ada");
        record.say(organisation, entered.service(), null, new StaffingSaid(20, 5, 0), "ada");
        record.say(organisation, entered.service(), null, new StaffingSaid(21, 5, 0), "bo");

        assertThat(record.changedSince(entered.firm(), List.of(entered.firm(), entered.service()), submitted))
                .singleElement()
                .satisfies(changed -> {
                    assertThat(changed.before().orElseThrow().said()).isEqualTo(new StaffingSaid(12, 4, 2));
                    assertThat(changed.after().said()).isEqualTo(new StaffingSaid(21, 5, 0));
                    assertThat(changed.after().by()).isEqualTo("bo");
                });
        assertThat(providers.service(entered.service()).staffing().total()).isEqualTo(21);
    }

    @Test
    void aChangeBeforeAnInstantIsStillOneWhenMoreIsSaidAfterIt() {
        Instant submitted = clock.instant();
        clock.advance(Duration.ofMinutes(5));
        record.say(organisation, entered.service(), null, new StaffingSaid(20, 5, 0), "ada");
        Instant closed = clock.instant();
        clock.advance(Duration.ofMinutes(5));
        record.say(organisation, entered.service(), null, new StaffingSaid(21, 5, 0), "ada");

        assertThat(record.changedBetween(entered.firm(), List.of(entered.service()), submitted, Optional.of(closed)))
                .singleElement()
                .satisfies(changed -> assertThat(changed.after().said()).isEqualTo(new StaffingSaid(20, 5, 0)));
    }

    @Test
    void whatBelongsToAnotherDoesNotExist() {
        UUID rival = UUID.randomUUID();
        Entered theirs = providers.enter(rival, ProviderEntries.with(homes(1)), "rival");
        UUID theirHome = theirs.settings().get(0);
        OfferSaid offer = new OfferSaid(AgeRange.BOTH, Category.SELF_CONTAINED, 1);

        unknown(() -> record.say(organisation, theirHome, null, offer, "ada"));
        unknown(() -> record.say(organisation, theirHome, entered.service(), address("9 Mare Street"), "ada"));
        unknown(() -> record.say(organisation, UUID.randomUUID(), theirs.service(), address("9 Mare Street"), "ada"));
        unknown(() -> record.say(organisation, UUID.randomUUID(), entered.service(), offer, "ada"));
        unknown(() -> record.confirm(organisation, theirs.firm(), Topic.CONTACT, "ada"));
        unknown(() -> record.entry(organisation, theirs.service(), theirs.settings()));
        unknown(() -> record.missing(file(), entered.service(), List.of(theirHome)));
        unknown(() -> record.say(UUID.randomUUID(), entered.firm(), null, new StaffingSaid(1, 0, 0), "ada"));
        unknown(() -> record.say(
                organisation, theirs.firm(), null, new FirmSaid("Theirs", FirmKind.SOLE_TRADER, null, null), "ada"));
    }

    @Test
    void nobodyChangesOverToTheCompanyNumberOfAnotherProvider() {
        String number = String.format("%08d", Math.floorMod(organisation.hashCode(), 100_000_000));
        var theirs = new FirmEntry("Theirs", FirmKind.COMPANY, number, "Bo", "bo@theirs.example", "020");
        providers.enter(
                UUID.randomUUID(),
                ProviderEntries.with(theirs, ProviderEntries.service("Theirs", null), homes(1)),
                "rival");

        invalid(() -> record.say(
                organisation, entered.firm(), null, new FirmSaid("Ours", FirmKind.COMPANY, number, null), "ada"));
        record.say(organisation, entered.firm(), null, new FirmSaid("Ours", FirmKind.COMPANY, "01234567", null), "ada");
    }

    @Test
    void nobodyTakesTheOfstedOrCharityNumberOfAnotherProviderButKeepsItsOwn() {
        String number = String.valueOf(20_000_000 + Math.floorMod(organisation.hashCode(), 9_000_000));
        UUID rival = UUID.randomUUID();
        Entered theirs = providers.enter(
                rival,
                ProviderEntries.with(
                        ProviderEntries.soleTrader("Theirs"), ProviderEntries.service("Theirs", number), homes(1)),
                "rival");
        record.say(rival, theirs.firm(), null, new FirmSaid("Theirs", FirmKind.CHARITY, null, number), "rival");

        invalid(() -> record.say(
                organisation, entered.service(), null, new ServiceSaid("Lantern Supported Living", number), "ada"));
        invalid(() ->
                record.say(organisation, UUID.randomUUID(), entered.firm(), new ServiceSaid("Another", number), "ada"));
        invalid(() -> record.say(
                organisation, entered.firm(), null, new FirmSaid("Ours", FirmKind.CHARITY, null, number), "ada"));
        record.say(rival, theirs.service(), null, new ServiceSaid("Theirs anew", number), "rival");
        record.say(organisation, entered.service(), null, new ServiceSaid("Anew", "2712345"), "ada");
    }

    @Test
    void aHomeIsInTheRecordOnceHoweverItsAddressIsWritten() {
        invalid(() -> record.say(organisation, UUID.randomUUID(), entered.service(), address("1, mare STREET"), "ada"));
    }

    @Test
    void theAddressOfAHomeThatNobodyHasAppliedForCanBeCorrected() {
        UUID home = entered.settings().get(0);

        record.say(organisation, home, null, address("11 Mare Street"), "ada");

        assertThat(providers.setting(home).addressLine()).isEqualTo("11 Mare Street");
        assertThat(enter(List.of(home("House", "11 Mare Street", "E8 1EA"))).settings())
                .containsExactly(home);
    }

    @Test
    void readingARecordCostsOneStatementHoweverManyHomesItHas() {
        int few = StatementCount.during(this::file).statements();
        enter(homes(60));

        assertThat(few).isEqualTo(1);
        assertThat(StatementCount.during(this::file).statements()).isEqualTo(few);
        RecordFile file = file();
        assertThat(StatementCount.during(() -> record.missing(file, entered.service(), entered.settings()))
                        .statements())
                .isZero();
    }

    @Test
    void aFirmIsRemindedOnceForADayOfWhatRunsOutAndNotOfWhatWasRenewed() {
        LocalDate staffing = LondonTime.today(clock).plusMonths(6);
        LocalDate certificate = staffing.minusDays(1);
        documents.add(
                organisation,
                entered.settings().get(0),
                new NewRecordDocument(RecordDocumentKind.GAS_SAFETY, "", Optional.of(certificate)),
                "gas.pdf",
                pdf(),
                "ada");
        sweepOn(staffing.minusDays(61));
        assertThat(mails()).hasSize(1);
        sweepOn(staffing.minusDays(61));
        assertThat(mails())
                .singleElement()
                .asString()
                .contains("Gas safety record")
                .contains("House 1");

        sweepOn(staffing.minusDays(60));
        assertThat(mails()).hasSize(2).last().asString().contains("Staff numbers (Lantern Supported Living)");

        record.say(organisation, entered.service(), null, new StaffingSaid(12, 4, 2), "ada");
        documents.add(
                organisation,
                entered.settings().get(0),
                new NewRecordDocument(RecordDocumentKind.GAS_SAFETY, "", Optional.of(certificate.plusYears(1))),
                "gas-new.pdf",
                pdf(),
                "ada");
        for (int days : new int[] {31, 30, 15, 14, 4, 3}) {
            sweepOn(staffing.minusDays(days));
        }
        assertThat(mails().stream().skip(2)).noneMatch(mail -> mail.contains("Gas") || mail.contains("Staff"));
    }

    @Test
    void ofAHomeThatIsNotRunAnyMoreNothingRunsOutAndNoPlaceIsFreeUntilItIsRunAgain() {
        sayTheRest();
        UUID home = entered.settings().get(0);
        LocalDate today = LondonTime.today(clock);
        vacancies.state(home, 2, today, "ada");

        record.say(organisation, home, null, new EndSaid(true, today.minusDays(1)), "ada");

        assertThat(runningOut.within(file(), 4_000))
                .extracting(RunsOut::subject)
                .contains(entered.settings().get(1))
                .doesNotContain(home);
        assertThat(record.missing(file(), entered.service(), entered.settings()))
                .containsExactly(new MissingAnswer(home, Topic.HOME_END, true));
        assertThat(providers.settingsRunBy(entered.firm()))
                .containsExactly(entered.settings().get(1));
        assertThat(vacancies.of(List.of(home)).get(home).freePlaces()).isZero();
        assertThat(providers.setting(home).endedOn()).isEqualTo(today.minusDays(1));

        record.say(organisation, home, null, new EndSaid(false, null), "ada");
        assertThat(record.missing(file(), entered.service(), entered.settings()))
                .isEmpty();
        assertThat(providers.settingsRunBy(entered.firm(), 0, 5)).hasSize(2);
    }

    @Test
    void theDayOnWhichAHomeWasRunLastIsNotAhead() {
        UUID home = entered.settings().get(0);
        LocalDate tomorrow = LondonTime.today(clock).plusDays(1);

        invalid(() -> record.say(organisation, home, null, new EndSaid(true, tomorrow), "ada"));
        invalid(() -> record.say(organisation, home, null, new EndSaid(true, null), "ada"));
        invalid(() -> record.say(organisation, home, null, new EndSaid(null, null), "ada"));
    }

    @Test
    void aRecordThatCameWithoutAnybodySayingItIsPlannedAtTheStart() {
        jdbc.sql("delete from workflow.deadline where about = ?")
                .param(entered.firm())
                .update();

        unplanned.plan();

        assertThat(deadlines.due(entered.firm(), RunningOut.KIND)).isPresent();
        sweepOn(LondonTime.today(clock).plusMonths(6).minusDays(60));
        assertThat(mails()).singleElement().asString().contains("Staff numbers (Lantern Supported Living)");
    }

    private void sweepOn(LocalDate day) {
        clock.set(LondonTime.morningOf(day).plus(1, ChronoUnit.MINUTES));
        sweep.run();
    }

    private List<String> mails() {
        return jdbc.sql("select body from notification.outbox where recipient = ? order by number")
                .param(contact)
                .query(String.class)
                .list();
    }

    private static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    private void sayTheRest() {
        record.say(
                organisation,
                entered.firm(),
                null,
                new OwnersSaid(List.of(new Owner("Ada Lamp", OwnerKind.PERSON, 100))),
                "ada");
        for (UUID home : entered.settings()) {
            record.say(organisation, home, null, new AccessSaid(true, 1, 0, false, null), "ada");
        }
    }

    private static AddressSaid address(String line) {
        return new AddressSaid("House", line, "London", "E8 1EA", ProviderEntries.HACKNEY);
    }

    private Entered enter(List<HomeEntry> homes) {
        var firm =
                new FirmEntry("Lantern Homes Ltd", FirmKind.COMPANY, "01234567", "Ada Lamp", contact, "020 7946 0000");
        return providers.enter(
                organisation,
                ProviderEntries.with(firm, ProviderEntries.service("Lantern Supported Living", "2712345"), homes),
                "ada");
    }

    private RecordFile file() {
        return record.of(organisation).orElseThrow();
    }

    private int statements() {
        return jdbc.sql("select count(*) from provider.statement where firm = ?")
                .param(entered.firm())
                .query(Integer.class)
                .single();
    }

    private static void unknown(ThrowingCallable call) {
        refused(call, Refusal.Kind.UNKNOWN);
    }

    private static void invalid(ThrowingCallable call) {
        refused(call, Refusal.Kind.INVALID);
    }

    private static void refused(ThrowingCallable call, Refusal.Kind kind) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
