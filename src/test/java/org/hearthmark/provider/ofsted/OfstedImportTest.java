package org.hearthmark.provider.ofsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.StatementCount;
import org.hearthmark.provider.OfstedFile;
import org.hearthmark.provider.OfstedOutcome;
import org.hearthmark.provider.OfstedRegister;
import org.hearthmark.provider.RegistrationStatus;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Lists are imported whole, compared with what is known, and change nothing when they say nothing new. */
@HearthmarkTest
@Transactional
class OfstedImportTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);

    private final OfstedImports imports;
    private final OfstedRegister register;
    private final JdbcClient jdbc;

    @Autowired
    OfstedImportTest(OfstedImports imports, OfstedRegister register, JdbcClient jdbc) {
        this.imports = imports;
        this.register = register;
        this.jdbc = jdbc;
    }

    /** Other tests may have imported lists; the transaction of each test forgets them and is rolled back. */
    @BeforeEach
    void noListYet() {
        OfstedFile.forgetLists(jdbc);
    }

    @Test
    void theRealListIsImportedInSecondsAndItsCountsEqualThoseOfItsPlainText() {
        byte[] file = RealOfstedFile.bytes();
        String text = RealOfstedFile.text();

        var report = Assertions.assertTimeout(Duration.ofSeconds(10), () -> take(file));

        assertThat(report.headline())
                .isEqualTo("Imported the list at 31 March 2025: 5600 new, 0 changed, 0 gone, 0 unchanged, 0 refused.");
        assertThat(report.faults()).isEmpty();
        assertThat(report.remarks()).isEmpty();
        assertThat(count("true")).isEqualTo(times("(?m)^Ofsted Social Care Provider Webpage,", text));
        assertThat(count("provision_type = 'Supported Accommodation'"))
                .isEqualTo(times(",Supported Accommodation,", text))
                .isEqualTo(893);
        assertThat(count("status = 'SUSPENDED'"))
                .isEqualTo(times(",Suspended,", text))
                .isEqualTo(14);
        assertThat(count("outcome <> ''"))
                .isEqualTo(times(
                        ",(Consistently strong|Inconsistent quality of) service delivery,|,Serious or widespread weaknesses,",
                        text));
        assertThat(count("council = 'Hackney'")).isEqualTo(times(",London,London,Hackney,", text));
    }

    @Test
    void theSameListAgainChangesNothing() {
        byte[] file = RealOfstedFile.bytes();
        take(file);
        long rows = allRows();

        var again = take(file);

        assertThat(again.headline()).contains("Nothing has changed").contains("5600 unchanged");
        assertThat(again.id()).isEmpty();
        assertThat(allRows()).isEqualTo(rows);
    }

    @Test
    void aRealEntryIsReadAsItStandsAndWhatIsRedactedStaysUnknown() {
        take(RealOfstedFile.bytes());

        var service = register.entry("2739555").orElseThrow();
        assertThat(service.supportedAccommodation()).isTrue();
        assertThat(service.status()).isEqualTo(RegistrationStatus.REGISTERED);
        assertThat(service.registeredOn()).isEqualTo(LocalDate.of(2023, 8, 16));
        assertThat(service.council()).isEqualTo("Lewisham");
        assertThat(service.premises()).isEqualTo(6);
        assertThat(service.places()).isEqualTo(25);
        assertThat(service.outcome()).isEqualTo(OfstedOutcome.NOT_INSPECTED);
        assertThat(service.source()).isEqualTo("Ofsted's list of providers at 31 March 2025");
        assertThat(register.entry("2590934").orElseThrow().name()).isNull();
        assertThat(register.latest().orElseThrow().goodUntil()).isEqualTo(LocalDate.of(2025, 5, 15));
    }

    @Test
    void theNextListAddsChangesAndLetsVanishAndAnEntryKnowsTheDayOfTheListThatToldOfItLast() {
        take(OfstedFile.asAt(MARCH)
                .active("2700001")
                .active("2700002")
                .active("2700003")
                .bytes());

        var april = MARCH.plusDays(30);
        var report = take(OfstedFile.asAt(april)
                .active("2700001")
                .suspended("2700002")
                .inspected("2700004", "Serious or widespread weaknesses")
                .bytes());

        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(1, 1, 1, 1, 0));
        assertThat(register.entry("2700001").orElseThrow().asAt()).isEqualTo(april);
        assertThat(register.entry("2700002").orElseThrow().status()).isEqualTo(RegistrationStatus.SUSPENDED);
        assertThat(register.entry("2700003").orElseThrow())
                .matches(entry -> entry.vanished() && entry.status() == RegistrationStatus.NOT_REGISTERED);
        assertThat(register.entry("2700004").orElseThrow().outcome()).isEqualTo(OfstedOutcome.SERIOUS_WEAKNESSES);
        assertThat(register.entry("2799999")).isEmpty();
    }

    @Test
    void whoIsBackOnAListHasChangedAndWhoStaysAwayIsNotCountedTwice() {
        take(OfstedFile.asAt(MARCH).active("2700001").active("2700002").bytes());
        take(OfstedFile.asAt(MARCH.plusDays(30)).active("2700001").bytes());

        assertThat(take(OfstedFile.asAt(MARCH.plusDays(60)).active("2700001").bytes())
                        .counts())
                .isEqualTo(new ImportReport.Counts(0, 0, 0, 1, 0));
        assertThat(register.entry("2700002").orElseThrow().asAt()).isEqualTo(MARCH.plusDays(60));
        assertThat(take(OfstedFile.asAt(MARCH.plusDays(90))
                                .active("2700001")
                                .active("2700002")
                                .bytes())
                        .counts())
                .isEqualTo(new ImportReport.Counts(0, 1, 0, 1, 0));
    }

    @Test
    void aRefusedRowLeavesWhatWasKnownWithItsOldDay() {
        take(OfstedFile.asAt(MARCH).active("2700001").others(40).bytes());

        var report = take(text(OfstedFile.asAt(MARCH.plusDays(30))
                .active("2700001")
                .others(40)
                .text()
                .replace(
                        "2700001,,Supported Accommodation,16/08/2023", "2700001,,Supported Accommodation,31/06/2023")));

        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(0, 0, 0, 40, 1));
        assertThat(register.entry("2700001").orElseThrow())
                .matches(entry -> entry.asAt().equals(MARCH) && !entry.vanished());
        assertThat(register.entry("3000001").orElseThrow().asAt()).isEqualTo(MARCH.plusDays(30));
    }

    @Test
    void whileARowHasNoUrnThatCanBeReadNobodyIsTakenToHaveVanished() {
        take(OfstedFile.asAt(MARCH).active("2700001").others(40).bytes());

        var report = take(text(
                OfstedFile.asAt(MARCH.plusDays(30)).active("27OOOO1").others(40).text()));

        assertThat(report.counts().gone()).isZero();
        assertThat(report.remarks()).anyMatch(remark -> remark.contains("nobody is taken to have vanished"));
        assertThat(register.entry("2700001").orElseThrow())
                .matches(entry -> entry.asAt().equals(MARCH) && !entry.vanished());
    }

    @Test
    void anOlderListIsRefusedAndAListThatSeemsCutOffTooUnlessSomebodySaysItIsMeant() {
        take(OfstedFile.asAt(MARCH).others(100).bytes());
        long rows = allRows();

        assertThat(take(OfstedFile.asAt(MARCH.minusDays(1)).others(100).bytes()).headline())
                .contains("Refused, nothing was changed")
                .contains("a later one was imported already, of 31 March 2025");
        byte[] cutOff = OfstedFile.asAt(MARCH.plusDays(30)).others(75).bytes();
        assertThat(take(cutOff).headline()).contains("25 of 100 providers would have vanished");
        assertThat(allRows()).isEqualTo(rows);

        var meant = imports.take(new OfstedImports.Given(cutOff, "meant.csv", Optional.empty(), true, "admin"));
        assertThat(meant.counts().gone()).isEqualTo(25);
    }

    @Test
    void aListOfManyCostsAsManyStatementsAsAListOfFewInOneCommit() {
        var few = StatementCount.during(
                () -> take(OfstedFile.asAt(MARCH).others(10).bytes()));
        var many = StatementCount.during(
                () -> take(OfstedFile.asAt(MARCH.plusDays(1)).others(1000).bytes()));

        assertThat(many).isEqualTo(few);
        assertThat(few.statements()).isLessThanOrEqualTo(20);
    }

    private ImportReport take(byte[] file) {
        return imports.take(new OfstedImports.Given(file, "list.csv", Optional.empty(), false, "admin"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long count(String where) {
        return jdbc.sql("select count(*) from provider.ofsted_latest where " + where)
                .query(Long.class)
                .single();
    }

    private long allRows() {
        return jdbc.sql("""
                        select (select count(*) from provider.ofsted_entry) + (select count(*) from provider.ofsted_import)
                             + (select count(*) from provider.ofsted_fault) + (select count(*) from provider.ofsted_unseen)
                             + (select count(*) from provider.service_registration)""").query(Long.class).single();
    }

    private static long times(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
