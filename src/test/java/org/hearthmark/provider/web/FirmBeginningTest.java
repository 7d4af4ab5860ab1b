package org.hearthmark.provider.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.identity.MailAtWork;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.Newcomers;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.ServiceSaid;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HearthmarkTest
class FirmBeginningTest {

    private static final String NEW = "/provider/firm/new";
    private static final String NUMBERS = "/provider/firm/numbers";
    private static final String DETAILS = "/provider/firm/details";
    private static final String MATCHES = "/provider/firm/matches";

    private final int port;
    private final ProviderRecord record;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final MailAtWork mail;
    private final Newcomers newcomers;
    private final String email = Newcomers.email();

    FirmBeginningTest(
            @LocalServerPort int port,
            @Autowired JdbcClient jdbc,
            @Autowired ProviderRecord record,
            @Autowired People people,
            @Autowired TransactionTemplate transaction,
            @Autowired MovableClock clock) {
        this.clock = clock;
        this.port = port;
        this.record = record;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.mail = new MailAtWork(jdbc);
        this.newcomers = new Newcomers(port, jdbc);
    }

    @Test
    void whoRegisteredSaysForWhichFirmAndIsThereInFivePages() {
        Visitor ana = newcomers.registered("Ana Reyes", email);
        assertThat(Visitor.location(ana.get("/provider"))).endsWith(NEW);
        assertThat(Visitor.location(ana.get("/provider/homes"))).endsWith(NEW);
        String name = unlike();

        assertThat(Visitor.location(ana.submit(NEW, NEW, Map.of("kind", "COMPANY"))))
                .endsWith(NUMBERS);
        String number = number();
        assertThat(Visitor.location(ana.submit(NUMBERS, NUMBERS, Map.of("companyNumber", number, "urn", number))))
                .endsWith(DETAILS);
        assertThat(ana.get(DETAILS).body())
                .contains("You can go on by hand", "value=\"Ana Reyes\"", "value=\"" + email + "\"");
        HttpResponse<String> begun = ana.submit(DETAILS, DETAILS, details(name));

        assertThat(Visitor.location(begun)).endsWith("/provider");
        assertThat(ana.get("/provider").statusCode()).isEqualTo(200);
        RecordFile file =
                record.of(people.withEmail(email).get(0).organisation()).orElseThrow();
        assertThat(file.theFirm().said(FirmSaid.class)).contains(new FirmSaid(name, FirmKind.COMPANY, number, null));
        assertThat(file.theFirm().said(ContactSaid.class).orElseThrow().name()).isEqualTo("Ana Reyes");
        assertThat(file.services().get(0).said(ServiceSaid.class)).contains(new ServiceSaid(name, number));
        assertThat(Visitor.location(ana.get(NEW))).endsWith("/provider");
        assertThat(Visitor.location(ana.post(DETAILS, Map.of()))).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        Visitor ana = newcomers.registered("Ana Reyes", email);

        assertThat(ana.submit(NEW, NEW, Map.of("kind", "GUILD")).body()).contains("Choose what kind of provider");
        ana.submit(NEW, NEW, Map.of("kind", "COMPANY"));
        assertThat(ana.submit(NUMBERS, NUMBERS, Map.of("companyNumber", "12-34", "urn", "no"))
                        .body())
                .contains("as Companies House has it, such as", "value=\"12-34\"", "as Ofsted gives it");
        ana.submit(NUMBERS, NUMBERS, Map.of("companyNumber", number(), "urn", ""));
        assertThat(ana.submit(DETAILS, DETAILS, Map.of("name", "x".repeat(201), "contactPhone", ""))
                        .body())
                .contains("There is a problem", "Enter a telephone number");
    }

    @Test
    void aNumberThatIsHereAlreadyLeadsToAskingItsPeopleAndNeverToASecondRecord() {
        String theirEmail = Newcomers.email();
        String name = unlike();
        String number = number();
        Visitor owner = begun(theirEmail, name, number);

        Visitor ana = newcomers.registered("Ana Reyes", email);
        ana.submit(NEW, NEW, Map.of("kind", "COMPANY"));
        ana.submit(NUMBERS, NUMBERS, Map.of("companyNumber", number, "urn", ""));
        assertThat(Visitor.location(ana.submit(DETAILS, DETAILS, details(unlike()))))
                .endsWith(MATCHES);
        String page = ana.get(MATCHES).body();
        assertThat(page)
                .contains(name, "the same company number", "Ask to join")
                .doesNotContain("None of these", theirEmail);
        assertThat(ana.submit(MATCHES, MATCHES, Map.of()).body()).contains("is here already");

        UUID firm = record.firmOf(people.withEmail(theirEmail).get(0).organisation())
                .orElseThrow();
        askedFiveTimes(email, clock.instant().minus(Duration.ofHours(23)));
        assertThat(ana.submit(MATCHES, "/provider/firm/join", Map.of("firm", firm.toString()))
                        .body())
                .contains("govuk-error-summary", "5 times within a day");
        assertThat(mail.subjects(theirEmail)).doesNotContain("Ana Reyes asks to join you");
        clock.advance(Duration.ofHours(2));
        ana.submit(MATCHES, "/provider/firm/join", Map.of("firm", firm.toString()));
        assertThat(ana.get(NEW).body()).contains("You wait for an answer", name);
        assertThat(mail.subjects(theirEmail)).endsWith("Ana Reyes asks to join you");

        String asked = owner.get("/provider/people").body();
        assertThat(asked).contains("Ana Reyes", email);
        String id = asked.split("/provider/people/requests/")[1].split("[/\"]")[0];
        owner.submit("/provider/people", "/provider/people/requests/" + id, Map.of("answer", "yes"));
        assertThat(mail.subjects(email)).endsWith("You can act for the provider now");
        assertThat(Visitor.location(ana.get("/provider"))).endsWith("/sign-in");
        Visitor again = new Visitor(port);
        again.signIn(email, Newcomers.PASSWORD);
        assertThat(again.get("/provider").statusCode()).isEqualTo(200);
        assertThat(again.get("/provider/people").statusCode()).isEqualTo(403);
        assertThat(people.withEmail(email).get(0).organisation())
                .isEqualTo(people.withEmail(theirEmail).get(0).organisation());
    }

    /** And took it back each time. */
    private void askedFiveTimes(String who, Instant at) {
        jdbc.sql("""
                        with asked as (insert into identity.join_request (id, person, organisation, label, asked_at)
                            select gen_random_uuid(), id, organisation, 'A provider', :at
                              from identity.person, generate_series(1, 5) where email = :who
                            returning id)
                        insert into identity.join_answer (request, answer, answered_at, answered_by)
                        select id, 'WITHDRAWN', :at, 'test' from asked
                        """).param("at", at.atOffset(ZoneOffset.UTC)).param("who", who).update();
    }

    @Test
    void aLikeNameIsAQuestionAndASoleTradersNameIsNeverTold() {
        String theirEmail = Newcomers.email();
        String name = "Quill " + unlike();
        Visitor trader = newcomers.registered("Tess Trader", theirEmail);
        trader.submit(NEW, NEW, Map.of("kind", "SOLE_TRADER"));
        trader.submit(NUMBERS, NUMBERS, Map.of("urn", ""));
        trader.submit(DETAILS, DETAILS, details(name));

        Visitor ana = newcomers.registered("Ana Reyes", email);
        ana.submit(NEW, NEW, Map.of("kind", "PARTNERSHIP"));
        ana.submit(NUMBERS, NUMBERS, Map.of("urn", ""));
        assertThat(Visitor.location(ana.submit(DETAILS, DETAILS, details(name))))
                .endsWith(MATCHES);
        assertThat(ana.get(MATCHES).body())
                .contains("a sole trader", "None of these is mine")
                .doesNotContain(name);

        assertThat(ana.submit(
                                MATCHES,
                                "/provider/firm/join",
                                Map.of("firm", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.location(ana.submit(MATCHES, MATCHES, Map.of()))).endsWith("/provider");
    }

    @Test
    void whoActedForAProviderBeforeThereWereRecordsIsAskedForItsFirmAlsoInASessionThatBeganBefore() {
        UUID organisation = providerOfBefore();
        Visitor ana = new Visitor(port);
        ana.signIn(email, Newcomers.PASSWORD);
        assertThat(Visitor.location(ana.get(NEW))).endsWith("/provider");

        jdbc.sql("update identity.organisation set beginning = true where id = ?")
                .param(organisation)
                .update();

        assertThat(ana.get(NEW).statusCode()).isEqualTo(200);
        assertThat(Visitor.location(ana.get("/provider"))).endsWith(NEW);
    }

    @Test
    void whatAnUpdateMarksAreTheProvidersWithoutARecordAlone() throws IOException {
        UUID organisation = providerOfBefore();
        UUID withRecord = people.require("provider").organisation();
        String migration = new ClassPathResource("db/migration/provider/V20261124_60__providers_without_a_firm.sql")
                .getContentAsString(StandardCharsets.UTF_8);

        Map<UUID, Boolean> marked = transaction.execute(status -> {
            jdbc.sql(migration).update();
            status.setRollbackOnly();
            return Map.of(organisation, beginning(organisation), withRecord, beginning(withRecord));
        });

        assertThat(marked)
                .isEqualTo(Map.of(
                        organisation,
                        true,
                        withRecord,
                        record.firmOf(withRecord).isEmpty()));
    }

    private boolean beginning(UUID organisation) {
        return jdbc.sql("select beginning from identity.organisation where id = ?")
                .param(organisation)
                .query(Boolean.class)
                .single();
    }

    /** Somebody acts for it, and nothing of it is in the record. */
    private UUID providerOfBefore() {
        UUID organisation = people.addOrganisation(UUID.randomUUID(), OrganisationKind.PROVIDER, "Before");
        people.add(new NewPerson(
                email,
                Newcomers.PASSWORD,
                "Ana Reyes",
                email,
                organisation,
                Set.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR),
                false));
        return organisation;
    }

    private Visitor begun(String theirEmail, String name, String number) {
        Visitor owner = newcomers.registered("Omar Owner", theirEmail);
        owner.submit(NEW, NEW, Map.of("kind", "COMPANY"));
        owner.submit(NUMBERS, NUMBERS, Map.of("companyNumber", number, "urn", ""));
        owner.submit(DETAILS, DETAILS, details(name));
        return owner;
    }

    private static Map<String, String> details(String name) {
        return Map.of(
                "name", name,
                "contactName", "Ana Reyes",
                "contactEmail", "ana@newcomer.example",
                "contactPhone", "020 7946 0123");
    }

    /** No other test has a firm of such a name. */
    private static String unlike() {
        return UUID.randomUUID().toString().replaceAll("[0-9-]", "") + " "
                + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String number() {
        return String.valueOf(10_000_000 + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 80_000_000L));
    }
}
