package org.hearthmark.provider.fact;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.domain.desk.CheckedFirm;
import org.hearthmark.accreditation.domain.recheck.RegisterChecks;
import org.hearthmark.accreditation.domain.recheck.RegisterFacts;
import org.hearthmark.accreditation.domain.recheck.ServiceOnList;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.FactState;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.provider.companieshouse.StubHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stage 1 makes of Companies House's answers, good and bad, from the wire to the check: never an error. */
@HearthmarkTest
class RegisterInTroubleTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final UUID FIRM = UUID.randomUUID();
    private static final String COMPANY = "/company/01234567";
    private static final List<String> CHECKS = List.of("D01", "D02", "D03", "D04", "D05", "D07");

    private static StubHouse house;

    private final MovableClock clock = new MovableClock();
    private final JdbcClient jdbc;
    private CompanyRegister register;

    RegisterInTroubleTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeAll
    static void open() {
        house = new StubHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void aSoundCompany() {
        clock.set(NOW);
        register = house.register(jdbc, clock, Duration.ofSeconds(20));
        house.forget();
        house.tells(COMPANY, profile(""));
        house.tells(COMPANY + "/officers", """
                {"total_results": 1, "items": [{"name": "LAMP, Ada", "officer_role": "director",
                 "date_of_birth": {"year": 1970, "month": 5}}]}""");
        house.tells("/search/disqualified-officers", "{\"total_results\": 0, \"items\": []}");
    }

    @Test
    void aSoundCompanyIsClear() {
        assertThat(checks()).isEqualTo("D01 CLEAR, D02 CLEAR, D03 CLEAR, D04 CLEAR, D05 CLEAR, D07 CLEAR");
    }

    static Stream<Arguments> companies() {
        return Stream.of(
                Arguments.of("in liquidation", "\"company_status\": \"liquidation\"", "D01 STOP, D03 STOP"),
                Arguments.of("of a status that is new", "\"company_status\": \"hibernating\"", "D01 AMBER"),
                Arguments.of(
                        "to be struck off",
                        "\"company_status_detail\": \"active-proposal-to-strike-off\"",
                        "D01 AMBER"),
                Arguments.of(
                        "with accounts 59 days late",
                        "\"accounts\": {\"next_accounts\": {\"due_on\": \"2026-09-22\", \"overdue\": true}}",
                        "D02 AMBER"),
                Arguments.of(
                        "with accounts 60 days late",
                        "\"accounts\": {\"next_accounts\": {\"due_on\": \"2026-09-21\", \"overdue\": true}}",
                        "D02 STOP"),
                Arguments.of("at a disputed office", "\"registered_office_is_in_dispute\": true", "D07 STOP"));
    }

    @ParameterizedTest(name = "a company {0}")
    @MethodSource("companies")
    void whatTheProfileSaysEndsAsTheTableOfStageOneSays(String which, String told, String checks) {
        house.tells(COMPANY, profile(told));

        assertThat(checks()).contains(checks.split(", "));
    }

    @Test
    void anOutstandingChargeIsForAPersonToJudgeAndAReceiverStops() {
        house.tells(COMPANY, profile("\"has_charges\": true"));
        house.tells(COMPANY + "/charges", """
                {"total_count": 1, "items": [{"status": "outstanding", "created_on": "2020-01-01"}]}""");
        assertThat(checks()).contains("D04 AMBER");

        house.tells(COMPANY + "/charges", """
                {"total_count": 1, "items": [{"status": "outstanding", "created_on": "2020-01-01",
                 "transactions": [{"filing_type": "RM01"}]}]}""");
        assertThat(checks()).contains("D04 STOP");
    }

    @Test
    void aPastCaseIsForAPersonToJudgeAndAnOpenOneStops() {
        house.tells(COMPANY, profile("\"has_insolvency_history\": true"));
        house.tells(COMPANY + "/insolvency", """
                {"cases": [{"type": "in-administration",
                 "dates": [{"type": "administration-ended-on", "date": "2016-01-01"}]}]}""");
        assertThat(checks()).contains("D03 AMBER");

        house.tells(COMPANY + "/insolvency", "{\"cases\": [{\"type\": \"in-administration\", \"dates\": []}]}");
        assertThat(checks()).contains("D03 STOP");
    }

    @Test
    void aDisqualifiedDirectorStops() {
        house.tells("/search/disqualified-officers", """
                {"total_results": 1, "items": [{"title": "Ada LAMP", "date_of_birth": "1970-05-06",
                 "links": {"self": "/disqualified-officers/natural/ada"}}]}""");
        house.tells("/disqualified-officers/natural/ada", """
                {"forename": "Ada", "surname": "LAMP", "date_of_birth": "1970-05-06", "disqualifications": [
                 {"disqualified_from": "2025-01-01", "disqualified_until": "2031-01-01"}]}""");

        assertThat(checks()).contains("D05 STOP");
    }

    @Test
    void aCompanyThatDoesNotExistIsForAPersonToAskAbout() {
        house.forget();

        assertThat(checks()).isEqualTo("D01 AMBER, D02 PENDING, D03 PENDING, D04 PENDING, D05 PENDING, D07 PENDING");
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("is slow", aResponse().withFixedDelay(3_000)),
                Arguments.of("drops the connection", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                Arguments.of("has had enough", aResponse().withStatus(429)),
                Arguments.of(
                        "has had enough and says until when",
                        aResponse().withStatus(429).withHeader("Retry-After", "120")),
                Arguments.of("has a fault", aResponse().withStatus(500)),
                Arguments.of("is being looked after", aResponse().withStatus(503)),
                Arguments.of("stops in the middle", aResponse().withBody("{\"company_name\": \"LANTERN")));
    }

    @ParameterizedTest(name = "a register that {0}")
    @MethodSource("troubles")
    void aRegisterInTroubleLeavesEveryCheckPendingAndRecoversByItself(String how, ResponseDefinitionBuilder answer) {
        var node = how.equals("is slow") ? house.register(jdbc, clock, Duration.ofMillis(300)) : register;
        house.answers(COMPANY, answer);
        List.of("/officers", "/insolvency", "/charges").forEach(list -> house.answers(COMPANY + list, answer));
        assertThat(checks(node))
                .contains("D01 PENDING", "D02 PENDING", "D03 PENDING", "D04 PENDING", "D05 PENDING", "D07 PENDING");

        clock.advance(Duration.ofMinutes(5));
        aSoundCompany(register);
        assertThat(checks()).doesNotContain("PENDING").contains("D01 CLEAR");
    }

    private void aSoundCompany(CompanyRegister asBefore) {
        var now = clock.instant();
        aSoundCompany();
        clock.set(now);
        register = asBefore;
    }

    private String checks() {
        return checks(register);
    }

    private String checks(CompanyRegister of) {
        var outcomes = outcomes(of);
        Map<FactKind, FactState> states = outcomes.values().stream()
                .collect(toMap(
                        outcome -> outcome.watched().kind(),
                        outcome -> new FactState(
                                outcome.watched().kind(), outcome.fact(), Optional.empty(), Optional.empty())));
        var facts = states.values().stream()
                .flatMap(state -> state.latest().stream())
                .toList();
        return RegisterChecks.on(new RegisterFacts(
                        TODAY,
                        new CheckedFirm(FirmKind.COMPANY, true, true, true, true),
                        CompanyReadings.of(of, facts),
                        states,
                        new ServiceOnList("2700001", Optional.empty(), Optional.empty())))
                .stream()
                .filter(reading -> CHECKS.contains(reading.check().id()))
                .map(reading -> reading.check().id() + " "
                        + reading.result().map(Enum::name).orElse("A PERSON'S"))
                .collect(joining(", "));
    }

    private Map<FactKind, Inquiry.Outcome> outcomes(CompanyRegister of) {
        var inquiry = new Inquiry(of, clock, Stream.<PublicFact>empty());
        var outcomes = new LinkedHashMap<FactKind, Inquiry.Outcome>();
        Arrays.stream(FactKind.values())
                .map(kind -> new Watched(
                        FIRM, kind, new CompanyNumber("01234567"), clock.instant(), false, 0, Optional.empty()))
                .forEach(watched -> outcomes.put(watched.kind(), inquiry.about(watched)));
        return outcomes;
    }

    private static String profile(String told) {
        var usual = new LinkedHashMap<String, String>();
        usual.put("\"company_name\"", "\"LANTERN LIMITED\"");
        usual.put("\"company_number\"", "\"01234567\"");
        usual.put("\"company_status\"", "\"active\"");
        usual.put("\"date_of_creation\"", "\"2015-03-04\"");
        if (!told.isEmpty()) {
            usual.put(told.substring(0, told.indexOf(':')), told.substring(told.indexOf(':') + 1));
        }
        return usual.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(joining(", ", "{", "}"));
    }
}
