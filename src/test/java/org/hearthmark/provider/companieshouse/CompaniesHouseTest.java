package org.hearthmark.provider.companieshouse;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.fact.CompanyRegister;
import org.hearthmark.provider.fact.CompanyRegister.Question;
import org.hearthmark.provider.fact.RegisterAnswer;
import org.hearthmark.provider.fact.RegisterAnswer.KnowsNothing;
import org.hearthmark.provider.fact.RegisterAnswer.NoAnswer;
import org.hearthmark.provider.fact.RegisterAnswer.Nonsense;
import org.hearthmark.provider.fact.RegisterAnswer.NotAsked;
import org.hearthmark.provider.fact.RegisterAnswer.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The client against a server that speaks the official shapes, well and badly. */
@HearthmarkTest
class CompaniesHouseTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final CompanyNumber NUMBER = new CompanyNumber("01234567");
    private static final String PROFILE = "/company/01234567";

    private static StubHouse house;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MovableClock clock = new MovableClock();
    private String budgetName;
    private CompanyRegister register;

    CompaniesHouseTest(@Autowired JdbcClient jdbc, @Autowired TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
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
    void connect() {
        budgetName = StubHouse.newBudget(jdbc);
        clock.set(NOW);
        house.forget();
        register = node();
    }

    @Test
    void anAnswerIsToldAsItCameAndTheKeyIsTheUser() {
        house.tells(PROFILE, profile(""));

        assertThat(ask(FactKind.COMPANY_PROFILE)).isEqualTo(new Told(profile("")));
        assertThat(reading(FactKind.COMPANY_PROFILE).profile().orElseThrow().status())
                .isEqualTo("active");
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void aCompanyThatDoesNotExistIsKnownNothingOf(FactKind kind) {
        assertThat(ask(kind)).isEqualTo(new KnowsNothing());
    }

    @Test
    void aNotFoundThatIsNotTheRegistersOwnIsNonsense() {
        house.answers(PROFILE + "/charges", aResponse().withStatus(404).withBody("<html>No such page</html>"));

        assertThat(ask(FactKind.CHARGES)).isInstanceOf(Nonsense.class);
    }

    @Test
    void aSlowRegisterIsNotWaitedForAndAnswersAgainByItself() {
        var impatient = node(house.settings(Duration.ofMillis(300)));
        house.answers(PROFILE, aResponse().withFixedDelay(3_000).withBody(profile("")));
        assertThat(impatient.ask(question(FactKind.COMPANY_PROFILE))).isInstanceOf(NoAnswer.class);

        house.answers(PROFILE, aResponse().withChunkedDribbleDelay(20, 6_000).withBody(profile("")));
        assertThat(impatient.ask(question(FactKind.COMPANY_PROFILE))).isInstanceOf(NoAnswer.class);

        house.tells(PROFILE, profile(""));
        assertThat(ask(FactKind.COMPANY_PROFILE)).isInstanceOf(Told.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
    void aConnectionThatBreaksIsNoAnswer(Fault fault) {
        house.answers(PROFILE, aResponse().withFault(fault));

        assertThat(ask(FactKind.COMPANY_PROFILE)).isInstanceOf(NoAnswer.class);
    }

    @Test
    void nobodyAtTheAddressIsNoAnswer() {
        var gone = new StubHouse();
        var settings = gone.settings();
        gone.close();

        assertThat(node(settings).ask(question(FactKind.OFFICERS))).isInstanceOf(NoAnswer.class);
    }

    @Test
    void anErrorOfTheRegisterIsNoAnswerAndNextTimeItIsAskedAgain() {
        house.answers(PROFILE, aResponse().withStatus(500));
        assertThat(noAnswer(FactKind.COMPANY_PROFILE).why()).contains("500");

        house.tells(PROFILE, profile(""));
        assertThat(ask(FactKind.COMPANY_PROFILE)).isInstanceOf(Told.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void whoIsAskedToWaitWaitsAsLongAsWishedAndSoDoesEveryOtherNode(int status) {
        house.answers(PROFILE, aResponse().withStatus(status).withHeader("Retry-After", "40"));
        var other = node();

        assertThat(noAnswer(FactKind.COMPANY_PROFILE).notYet()).contains(NOW.plusSeconds(40));
        house.tells(PROFILE, profile(""));
        clock.advance(Duration.ofSeconds(39));
        assertThat(other.ask(question(FactKind.COMPANY_PROFILE)))
                .isInstanceOfSatisfying(
                        NotAsked.class, none -> assertThat(none.until()).isEqualTo(NOW.plusSeconds(40)));
        assertThat(house.questions()).isOne();

        clock.advance(Duration.ofSeconds(1));
        assertThat(other.ask(question(FactKind.COMPANY_PROFILE))).isInstanceOf(Told.class);
    }

    @Test
    void withoutAHintFiveMinutesAreWaited() {
        house.answers(PROFILE, aResponse().withStatus(429));

        assertThat(noAnswer(FactKind.COMPANY_PROFILE).notYet()).contains(NOW.plusSeconds(300));
    }

    @Test
    void aKeyThatIsRefusedIsNotTriedOverAndOver() {
        house.answers(PROFILE, aResponse().withStatus(401));

        assertThat(noAnswer(FactKind.COMPANY_PROFILE).why()).contains("administrator");
        assertThat(ask(FactKind.OFFICERS)).isInstanceOf(NotAsked.class);
        assertThat(house.questions()).isOne();
    }

    @Test
    void aRegisterThatIsDownIsLeftAloneForAMinuteAndThenTriedAgain() {
        house.answers(PROFILE, aResponse().withStatus(500));
        IntStream.range(0, 30).forEach(time -> ask(FactKind.COMPANY_PROFILE));
        assertThat(house.questions()).isEqualTo(10);
        assertThat(notAsked(FactKind.COMPANY_PROFILE).until()).isEqualTo(NOW.plusSeconds(60));

        house.tells(PROFILE, profile(""));
        clock.advance(Duration.ofSeconds(61));
        assertThat(ask(FactKind.COMPANY_PROFILE)).isInstanceOf(Told.class);
    }

    @Test
    void whatTheBudgetDoesNotAllowIsNotAsked() {
        house.answers(PROFILE, aResponse().withStatus(404));
        IntStream.range(0, 90).forEach(time -> ask(FactKind.COMPANY_PROFILE));

        assertThat(notAsked(FactKind.COMPANY_PROFILE).why()).contains("used up");
        assertThat(house.questions()).isEqualTo(SharedBudget.CAPACITY - SharedBudget.KEPT_FOR_PEOPLE);
        assertThat(register.ask(new Question(FactKind.COMPANY_PROFILE, NUMBER, List.of(), true)))
                .isEqualTo(new KnowsNothing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"company_name\":\"A\",\"company_num", "", "<html>Maintenance</html>", "[]", "{}", "null"})
    void whatIsCutOffOrOfAnotherFormIsNonsense(String body) {
        house.tells(PROFILE, body);

        assertThat(ask(FactKind.COMPANY_PROFILE)).isInstanceOf(Nonsense.class);
    }

    @Test
    void anAnswerAboutAnotherCompanyIsNonsense() {
        house.tells(PROFILE, profile("").replace("01234567", "07654321"));

        assertThat(ask(FactKind.COMPANY_PROFILE)).isInstanceOf(Nonsense.class);
    }

    @Test
    void wordsThatAreNewAreKeptAndNoError() {
        house.tells(
                PROFILE,
                profile(", \"company_status_detail\": \"newly-thought-of\", \"brand_new\": {\"a\": [1]}")
                        .replace("\"active\"", "\"hibernating\""));

        var profile = reading(FactKind.COMPANY_PROFILE).profile().orElseThrow();

        assertThat(profile.status()).isEqualTo("hibernating");
        assertThat(profile.statusDetail()).isEqualTo("newly-thought-of");
    }

    @Test
    void allPagesOfAListAreAskedForAndKeptTogether() {
        house.tellsAt(PROFILE + "/officers?items_per_page=100&start_index=0", officers(0, 50, 120));
        house.tellsAt(PROFILE + "/officers?items_per_page=100&start_index=50", officers(50, 50, 120));
        house.tellsAt(PROFILE + "/officers?items_per_page=100&start_index=100", officers(100, 20, 120));

        assertThat(reading(FactKind.OFFICERS).officers().orElseThrow())
                .extracting(CompanyReading.Officer::name)
                .hasSize(120)
                .doesNotHaveDuplicates();
    }

    @Test
    void halfAListIsNoList() {
        house.tellsAt(PROFILE + "/officers?items_per_page=100&start_index=0", officers(0, 50, 120));
        assertThat(ask(FactKind.OFFICERS)).isInstanceOf(Nonsense.class);

        house.tellsAt(PROFILE + "/officers?items_per_page=100&start_index=50", officers(50, 0, 120));
        assertThat(ask(FactKind.OFFICERS)).isInstanceOf(Nonsense.class);
    }

    @Test
    void aListThatComesToNoEndIsNotReadForEver() {
        house.tells(PROFILE + "/charges", "{\"items\": [{\"status\": \"outstanding\"}]}");

        assertThat(ask(FactKind.CHARGES)).isInstanceOf(Nonsense.class);
        assertThat(house.questions()).isEqualTo(20);
    }

    @Test
    void peopleWithControlAndStatementsThatThereAreNoneAreBothAskedFor() {
        house.tells(
                PROFILE + "/persons-with-significant-control-statements",
                "{\"total_results\": 1, \"items\": [{\"kind\": \"persons-with-significant-control-statement\","
                        + " \"statement\": \"psc-exists-but-not-identified\"}]}");

        assertThat(reading(FactKind.PERSONS_WITH_CONTROL).controllers().orElseThrow())
                .extracting(CompanyReading.Controller::kind)
                .containsExactly("psc-exists-but-not-identified");
    }

    @Test
    void amongTheDisqualifiedOnlyWhoHasTheNameAndTheMonthOfBirthIsTaken() {
        house.tells("/search/disqualified-officers", """
                {"total_results": 900, "items": [
                  {"title": "Aidan Piers OTHER", "date_of_birth": "1970-02-11",
                   "links": {"self": "/disqualified-officers/natural/other"}},
                  {"title": "Aidan Piers O'NEILL", "date_of_birth": "1958-02-11",
                   "links": {"self": "/disqualified-officers/natural/elder"}},
                  {"title": "Aidan Piers O'NEILL", "date_of_birth": "1970-02-11",
                   "links": {"self": "/disqualified-officers/natural/he"}}]}""");
        house.tells("/disqualified-officers/natural/he", """
                {"forename": "Aidan", "surname": "O'NEILL", "date_of_birth": "1970-02-11", "disqualifications": [
                  {"disqualified_from": "2023-05-01", "disqualified_until": "2030-04-30"}]}""");
        var he = new CompanyReading.Officer("O'NEILL, Aidan", "director", YearMonth.of(1970, 2), null);
        var firm = new CompanyReading.Officer("OTHER LIMITED", "corporate-director", null, null);

        var answer = register.ask(new Question(FactKind.DISQUALIFICATIONS, NUMBER, List.of(he, firm)));

        assertThat(register.read(Map.of(FactKind.DISQUALIFICATIONS, ((Told) answer).raw()))
                        .disqualifications())
                .contains(List.of(new CompanyReading.Disqualification(
                        "Aidan O'NEILL", LocalDate.of(2023, 5, 1), LocalDate.of(2030, 4, 30))));
        assertThat(house.questions()).isEqualTo(2);
        var stranger = new CompanyReading.Officer("O'NEILL, Aidan", "director", YearMonth.of(1971, 2), null);
        assertThat(register.ask(new Question(FactKind.DISQUALIFICATIONS, NUMBER, List.of(stranger))))
                .isEqualTo(new KnowsNothing());
    }

    @Test
    void aSearchThatIsNotAnsweredClearsNobody() {
        var person = new CompanyReading.Officer("O'NEILL, Aidan", "director", YearMonth.of(1970, 2), null);

        assertThat(register.ask(new Question(FactKind.DISQUALIFICATIONS, NUMBER, List.of(person))))
                .isInstanceOf(Nonsense.class);
    }

    @Test
    void aRegisterIsNotAskedInsideATransaction() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> ask(FactKind.COMPANY_PROFILE)))
                .isInstanceOf(IllegalStateException.class);
    }

    private RegisterAnswer ask(FactKind kind) {
        return register.ask(question(kind));
    }

    private NoAnswer noAnswer(FactKind kind) {
        return (NoAnswer) ask(kind);
    }

    private NotAsked notAsked(FactKind kind) {
        return (NotAsked) ask(kind);
    }

    private CompanyReading reading(FactKind kind) {
        return register.read(Map.of(kind, ((Told) ask(kind)).raw()));
    }

    private CompanyRegister node() {
        return node(house.settings());
    }

    private CompanyRegister node(CompaniesHouseSettings settings) {
        return StubHouse.register(new SharedBudget(jdbc, budgetName), clock, settings);
    }

    private static Question question(FactKind kind) {
        return new Question(kind, NUMBER, List.of());
    }

    private static String profile(String more) {
        return "{\"company_name\": \"A HOME LIMITED\", \"company_number\": \"01234567\", \"company_status\": \"active\""
                + more + "}";
    }

    private static String officers(int from, int count, int total) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> "{\"name\": \"PERSON, Number " + number + "\", \"officer_role\": \"director\"}")
                .collect(Collectors.joining(
                        ",", "{\"total_results\": " + total + ", \"start_index\": " + from + ", \"items\": [", "]}"));
    }
}
