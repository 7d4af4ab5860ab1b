package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.CaseAtWork.Applicant;
import org.hearthmark.accreditation.application.intake.AddedHomes;
import org.hearthmark.provider.EndSaid;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A provider that is accredited already and applies for another home is asked nothing that is still valid. */
@HearthmarkTest
class SecondApplicationTest {

    private static final Pattern TO_DO = Pattern.compile(
            "govuk-task-list__link\"[^>]*>([^<]+)</a>(?:(?!</li>).)*govuk-tag--(?:blue|yellow)", Pattern.DOTALL);

    /** One provider for all tests. */
    private static Applicant applicant;

    private static Instant decided;

    private final AddedHomeAtWork homes;
    private final AddedHomes added;
    private final RecordAtWork record;
    private final MovableClock clock;
    private final int port;

    private Visitor provider;
    private UUID service;

    SecondApplicationTest(
            @Autowired AddedHomeAtWork homes,
            @Autowired AddedHomes added,
            @Autowired RecordAtWork record,
            @Autowired MovableClock clock,
            @LocalServerPort int port) {
        this.homes = homes;
        this.added = added;
        this.record = record;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void aProviderHasAnAccreditedHome() {
        if (applicant == null) {
            applicant = homes.accredited();
            record.whatWasNotAskedBefore(applicant.organisation());
            decided = clock.instant();
        }
        clock.set(decided);
        service = added.offerTo(applicant.organisation()).services().get(0).id();
        provider = Visitor.signedIn(port, applicant.username());
    }

    @Test
    void ofAWholeApplicationOnlyTheHomeIsAskedForAndTheDeclaration() {
        String list = begun("/provider/apply", "/provider/apply");

        assertThat(toDo(list)).containsExactly("Which homes you apply for");
        choose(list, record.home(applicant, service, "Second House"));
        assertThat(toDo(list)).containsExactly("Check your answers, declare and send");
    }

    @Test
    void ofAnAddedHomeOnlyTheHomeIsAskedForAndTheDeclaration() {
        String list = begun("/provider/homes/new", "/provider/homes/new");

        assertThat(toDo(list)).containsExactly("Which home you add");
        choose(list, record.home(applicant, service, "Added House"));
        assertThat(toDo(list)).containsExactly("Check your answers, declare and send");
        assertThat(provider.get(list).body()).doesNotContain("Insurance", "Staff numbers", "Who owns or controls it");

        var sent = CheckedAnswers.declare(
                provider, list, Map.of("name", "Ada Lamp", "position", "Owner", "declared", "true"));
        assertThat(Visitor.location(sent)).endsWith(list + "/sent");
        assertThat(provider.get(list + "/sent").body()).contains("Home sent");
    }

    @Test
    void whatHasRunOutMeanwhileIsAskedForOnceMoreAndNothingElse() {
        clock.advance(Duration.ofDays(200));
        String list = begun("/provider/apply", "/provider/apply");
        choose(list, record.home(applicant, service, "Third House"));

        assertThat(toDo(list)).containsExactly("Staff numbers");
    }

    @Test
    void aHomeThatIsNotRunAnyMoreCannotBeChosenAndOneThatWasChosenIsAskedAbout() {
        String list = begun("/provider/apply", "/provider/apply");
        UUID givenUp = record.home(applicant, service, "Fourth House");
        choose(list, givenUp);

        record.say(applicant.organisation(), givenUp, null, new EndSaid(true, LondonTime.today(clock)));

        assertThat(toDo(list)).containsExactly("Whether you run it");
        assertThat(provider.get(list).body()).contains("You have said that you do not run this home any more");
        assertThat(provider.get(list + "/homes").body()).doesNotContain("Fourth House");
    }

    @Test
    void aHomeInAnApplicationThatIsNotDecidedIsWithdrawnThereBeforeItIsEnded() {
        String list = begun("/provider/apply", "/provider/apply");
        UUID applied = record.home(applicant, service, "Fifth House");
        choose(list, applied);
        CheckedAnswers.declare(provider, list, Map.of("name", "Ada Lamp", "position", "Owner", "declared", "true"));

        assertThatThrownBy(() ->
                        record.say(applicant.organisation(), applied, null, new EndSaid(true, LondonTime.today(clock))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields().get("ended"))
                                .contains("ACC-", "Withdraw the home there first"));
    }

    private Iterable<String> toDo(String list) {
        return TO_DO.matcher(provider.get(list).body())
                .results()
                .map(task -> task.group(1))
                .toList();
    }

    private String begun(String page, String action) {
        String address = Visitor.location(provider.submit(page, action, Map.of()));
        return address.substring(address.indexOf("/provider/apply/"));
    }

    private void choose(String list, UUID home) {
        var chosen = provider.submit(list + "/homes", list + "/homes", Map.of("homes", home.toString()));
        assertThat(Visitor.location(chosen)).endsWith(list);
    }
}
