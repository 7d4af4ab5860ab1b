package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.CaseAtWork.Applicant;
import org.hearthmark.accreditation.application.intake.Declarations;
import org.hearthmark.accreditation.application.intake.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applying over HTTP: the task list, what it chooses, and that nothing is lost or doubled on the way. */
@HearthmarkTest
class ApplyingTest {

    private static final Map<String, String> DECLARED =
            Map.of("name", "Ada Lamp", "position", "Director", "declared", "true");

    private final CaseAtWork work;
    private final RecordAtWork record;
    private final Drafts drafts;
    private final Declarations declarations;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final int port;

    private Applicant applicant;
    private Visitor provider;
    private UUID service;

    ApplyingTest(
            @Autowired CaseAtWork work,
            @Autowired RecordAtWork record,
            @Autowired Drafts drafts,
            @Autowired Declarations declarations,
            @Autowired JdbcClient jdbc,
            @Autowired MovableClock clock,
            @LocalServerPort int port) {
        this.work = work;
        this.record = record;
        this.drafts = drafts;
        this.declarations = declarations;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aProviderThatHasSaidEverythingButItsHomes() {
        applicant = work.applicant();
        service = record.firmAndService(applicant);
        provider = Visitor.signedIn(port, applicant.username());
    }

    @Test
    void theTaskListSaysWhatIsDoneWhatIsToDoAndWhatCannotBeStartedYet() {
        String list = begun();

        assertThat(provider.get(list).body())
                .contains("You have completed 2 of 4 sections", "Which homes you apply for", "Not started")
                .contains("Cannot start yet", "When everything above is completed")
                .contains("holds until");
    }

    @Test
    void anAnswerThatHasRunOutIsToBeCheckedAgainBeforeAnythingIsSent() {
        String list = ready();
        clock.advance(Duration.ofDays(380));

        assertThat(provider.get(list).body()).contains("Check again", "Cannot start yet");
        assertThat(Visitor.location(provider.get(list + "/check"))).endsWith(list);
        assertThat(provider.submit(list, list + "/declaration", DECLARED).body())
                .contains("Something is still to be done before you can send it");
    }

    @Test
    void anApplicationGoesFromItsTaskListToItsReference() {
        String list = ready();
        assertThat(provider.get(list).body()).contains("You have completed 4 of 5 sections");
        assertThat(provider.get(list + "/check").body())
                .contains("Oak House: Name and address", "£10,000,000", "Provider " + applicant.number())
                .contains("then=" + list + "/check");

        var refused = CheckedAnswers.declare(provider, list, Map.of("name", "Ada", "position", "x".repeat(201)));
        assertThat(refused.body())
                .contains("There is a problem", "Use 200 characters or fewer", "Confirm that what you say is true")
                .contains("value=\"Ada\"", "x".repeat(201));
        var sent = send(list);

        assertThat(Visitor.location(sent)).endsWith(list + "/sent");
        assertThat(provider.get(list + "/sent").body())
                .contains("Application sent", reference(list), "What happens next", "An officer checks");
        assertThat(declarations.of(caseOf(list))).singleElement().satisfies(declared -> {
            assertThat(declared.name()).isEqualTo("Ada Lamp");
            assertThat(declared.position()).isEqualTo("Director");
            assertThat(declared.by()).isEqualTo(applicant.username());
        });
        assertThat(Visitor.signedIn(port, "officer")
                        .get("/cases/" + reference(list))
                        .body())
                .contains("Ada Lamp, Director");
    }

    @Test
    void sentTwiceGoneBackOrChangedInAnotherWindowItIsOneApplicationWithOneDeclaration() throws Exception {
        String list = ready();
        var together = new CyclicBarrier(2);
        Callable<HttpResponse<String>> click = () -> {
            var window = Visitor.signedIn(port, applicant.username());
            String checked = CheckedAnswers.of(window, list);
            together.await();
            return CheckedAnswers.declare(window, list, DECLARED, checked);
        };
        var windows = Executors.newFixedThreadPool(2);
        var answers = windows.invokeAll(List.of(click, click));
        windows.shutdown();

        for (var answer : answers) {
            assertThat(Visitor.location(answer.get())).endsWith(list + "/sent");
        }
        assertThat(Visitor.location(send(list))).endsWith(list + "/sent");
        for (String page : List.of("", "/service", "/homes", "/check", "/declaration")) {
            assertThat(Visitor.location(provider.get(list + page))).endsWith(list + "/sent");
        }
        assertThat(Visitor.location(provider.submit("/provider/apply", list + "/homes", Map.of("action", "begin"))))
                .endsWith(list + "/sent");
        assertThat(declarations.of(caseOf(list))).hasSize(1);
        assertThat(drafts.of(applicant.organisation())).isEmpty();
    }

    @Test
    void aSecondClickOnApplyFindsTheDraftThatTheFirstHasBegun() {
        assertThat(begun()).isEqualTo(begun());
        clock.advance(Duration.ofMinutes(2));
        begun();
        assertThat(drafts.of(applicant.organisation())).hasSize(2);
    }

    @Test
    void homesAreTickedFromTheRecordAndOneInAnUndecidedApplicationCannotBe() {
        String first = ready();
        send(first);
        UUID elm = record.home(applicant, service, "Elm House");
        String second = begun();

        String page = provider.get(second + "/homes").body();
        assertThat(page).contains(elm.toString(), "You cannot choose", "Oak House: It is part of application");
        String oak = record.file(applicant.organisation()).homes().get(0).id().toString();
        assertThat(choose(second, oak).body()).contains("There is a problem", "Select 1 to 20 homes");
        assertThat(choose(second, "no id").body()).contains("Select 1 to 20 homes");
        assertThat(Visitor.location(choose(second, elm.toString()))).endsWith(second);
    }

    @Test
    void aNewHomeIsBegunInTheRecordAndKeepsItsPlaceInTheList() {
        String list = begun();

        String page = Visitor.location(provider.submit(list + "/homes", list + "/homes", Map.of("action", "begin")));

        assertThat(page).contains("/home-address?partOf=" + service + "&then=" + list);
        assertThat(provider.get(list).body()).contains("A new home", "When its name and address are said");
        assertThat(provider.get(list + "/homes").body()).contains("Nothing is said of it yet");
    }

    @Test
    void ofAnotherProvidersDraftThereIsNothingToSeeToChangeToSendOrToDelete() {
        String list = ready();
        Visitor other = Visitor.signedIn(port, "provider2");

        for (String page : List.of("", "/service", "/homes", "/check", "/declaration", "/delete", "/before", "/sent")) {
            assertThat(other.get(list + page).statusCode()).as(page).isEqualTo(404);
        }
        for (String page : List.of("/service", "/homes", "/declaration", "/delete")) {
            assertThat(other.submit("/provider", list + page, DECLARED).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(provider.get(list + "/check").statusCode()).isEqualTo(200);
    }

    @Test
    void aDraftThatIsNotWantedIsDeletedAndWhatWasSaidStays() {
        String list = ready();
        assertThat(provider.get("/provider/apply").body()).contains(list + "/delete", "Kept until");

        assertThat(Visitor.location(provider.submit(list + "/delete", list + "/delete", Map.of())))
                .endsWith("/provider/apply");

        assertThat(provider.get(list).statusCode()).isEqualTo(404);
        assertThat(record.file(applicant.organisation()).homes()).hasSize(1);
    }

    @Test
    void whatWasTypedIntoTheFormerFormIsKeptToBeReadAndCopiedFrom() {
        var old = UUID.randomUUID();
        jdbc.sql("""
                insert into accreditation.draft (id, kind, organisation, typed_before, saved_at, saved_by)
                values (?, 'APPLICATION', ?, '{"homes": [{"name": "Former <House>"}]}', now(), 'provider')""").params(old, applicant.organisation()).update();
        String list = "/provider/apply/" + old;

        assertThat(Visitor.location(provider.get(list))).endsWith(list + "/before");
        assertThat(provider.get(list + "/before").body()).contains("Homes 1, name", "Former &lt;House&gt;");
        assertThat(Visitor.signedIn(port, "provider2").get(list + "/before").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.location(provider.submit(list + "/before", list + "/delete", Map.of())))
                .endsWith("/provider/apply");
    }

    private String begun() {
        String address = Visitor.location(provider.submit("/provider/apply", "/provider/apply", Map.of()));
        return address.substring(address.indexOf("/provider/apply/"));
    }

    /** With one home, of which everything is said. */
    private String ready() {
        String list = begun();
        choose(list, record.home(applicant, service, "Oak House").toString());
        return list;
    }

    private HttpResponse<String> choose(String list, String home) {
        return provider.submit(list + "/homes", list + "/homes", Map.of("homes", home));
    }

    private HttpResponse<String> send(String list) {
        return CheckedAnswers.declare(provider, list, DECLARED);
    }

    private static UUID caseOf(String list) {
        return UUID.fromString(list.substring(list.lastIndexOf('/') + 1));
    }

    private String reference(String list) {
        return work.now(caseOf(list)).reference();
    }
}
