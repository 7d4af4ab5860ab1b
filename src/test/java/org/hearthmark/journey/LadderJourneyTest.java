package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hearthmark.Browser.assertNoAxeViolations;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.AccreditedInBulk;
import org.hearthmark.accreditation.RaisedHomes;
import org.hearthmark.accreditation.SettingAccredited;
import org.hearthmark.accreditation.application.reassessment.RaiseStartSweep;
import org.hearthmark.accreditation.application.standing.StandingSweep;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.ladder.RaiseAtWork;
import org.hearthmark.ladder.application.effect.RegionOfRaise.State;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.ladder.application.raise.RaiseStatus;
import org.hearthmark.ladder.year.FactsOfTheYear;
import org.hearthmark.ladder.year.SimpleHome.Look;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The standard rises in one region: a manager plans, the guard stops it, a glide path goes round what stands in the way, and
 * another manager approves; a provider cures one home and not the other, a council sees one stay and one go, and a page
 * explains both.
 */
@HearthmarkTest
class LadderJourneyTest {

    private static final String REGION = "East of England";
    private static final String COUNCIL = "E06000031";
    private static final List<String> CURABLE = List.of("AC-06", "AC-09", "AC-14");
    private static final String IN_THE_WAY = "AC-07";
    private static final int OTHERS = 24;
    private static final int OTHERS_IN_THE_WAY = 11;
    /** Elsewhere, so that what other tests left in the market is a small part of it. */
    private static final int BYSTANDERS = 300;

    private static final int FIRST_FIRM = 66_000_000;
    private static final int NONE = 0;
    private static final int LEVEL_1 = 2;
    private static final int LEVEL_2 = 3;

    @RegisterExtension
    static final Browser browser = new Browser();

    private final AccreditedInBulk bulk;
    private final RaisedHomes work;
    private final RaiseAtWork raises;
    private final RaiseDesk desk;
    private final RaiseStartSweep starts;
    private final StandingSweep sweep;
    private final Standards standards;
    private final People people;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private FactsOfTheYear facts;
    private final List<UUID> homes = new ArrayList<>();
    private UUID stays;
    private UUID goes;
    private String provider;

    @Autowired
    LadderJourneyTest(
            AccreditedInBulk bulk,
            RaisedHomes work,
            RaiseAtWork raises,
            RaiseDesk desk,
            RaiseStartSweep starts,
            StandingSweep sweep,
            Standards standards,
            People people,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            MovableClock clock) {
        this.bulk = bulk;
        this.work = work;
        this.raises = raises;
        this.desk = desk;
        this.starts = starts;
        this.sweep = sweep;
        this.standards = standards;
        this.people = people;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void homesAreAccredited() {
        clock.set(LondonTime.startOf(LondonTime.today(clock)).plus(Duration.ofHours(10)));
        facts = new FactsOfTheYear(jdbc, clock);
        bulk.firms(BYSTANDERS, 1, FIRST_FIRM + 1000).forEach(firm -> homes.add(facts.homeOf(firm)));
        var firms = bulk.firms(OTHERS, 1, FIRST_FIRM);
        for (int number = 0; number < OTHERS; number++) {
            accredited(
                    facts.homeOf(firms.get(number)),
                    "A",
                    number < OTHERS_IN_THE_WAY ? List.of(IN_THE_WAY) : List.of(),
                    0);
        }
        var firm = bulk.firms(1, 2, FIRST_FIRM + OTHERS).get(0);
        jdbc.sql("update provider.setting set reference = 'SET-2098-00000' || substr(name, 7) where firm = :firm")
                .param("firm", firm)
                .update();
        var both = bulk.settingsOf(firm);
        stays = both.get(0);
        goes = both.get(1);
        accredited(stays, "A", CURABLE, 0);
        accredited(goes, "C", CURABLE, 24);
        provider = signsInFor(firm);
        clock.advance(Duration.ofDays(1));
        sweep.run();
    }

    /** @param nearlyNone so many items that are neither critical nor law are not met at all */
    private void accredited(UUID home, String grade, List<String> atLevel1, int nearlyNone) {
        homes.add(home);
        facts.standsIn(home, COUNCIL);
        facts.graded(home, grade, 12);
        int left = nearlyNone;
        for (var item : standards.items()) {
            boolean none = left > 0 && !item.critical() && !item.law().containsKey(1);
            left -= none ? 1 : 0;
            int found = none ? NONE : atLevel1.contains(item.id()) || nearlyNone > 0 ? LEVEL_1 : LEVEL_2;
            facts.looked(home, new Look(LondonTime.today(clock), item.id(), found, null), 100);
        }
        transaction.executeWithoutResult(status -> events.publishEvent(new SettingAccredited(home)));
    }

    private String signsInFor(UUID firm) {
        var organisation = jdbc.sql("select organisation from provider.firm where id = :firm")
                .param("firm", firm)
                .query(UUID.class)
                .single();
        people.addOrganisation(organisation, OrganisationKind.PROVIDER, "Peterborough Homes");
        var username = "ladder-" + firm;
        people.add(new NewPerson(
                username,
                username,
                "Pat Rung",
                username + "@homes.example",
                organisation,
                Set.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR),
                false));
        return username;
    }

    /** Drafts that are part of a plan would count in the guard of other tests. */
    @AfterEach
    void draftsAreDeletedAndHomesLeaveTheMarket() {
        facts.leaveTheMarket(homes);
        desk.all().stream()
                .filter(raise -> raise.status() == RaiseStatus.DRAFT)
                .filter(raise -> raise.content().regions().equals(Set.of(REGION)))
                .forEach(raise -> desk.delete(raise.reference(), raise.version(), "manager"));
    }

    @Test
    void aManagerPlansAnotherApprovesAProviderCuresOneHomeAndACouncilSeesOneStayAndOneGo() {
        var manager = browser.signIn("manager");
        aDraftThatTheGuardStops(manager);
        String reference = theGlidePathIsAdopted(manager);
        proposed(manager, reference);
        anotherApproves(reference);

        var day = raises.file(reference).content().day();
        theProviderReadsWhatIsAskedNext(day);
        takesEffect(reference, day);
        theProviderAnswersForOneHome();
        anOfficerFindsItMet();
        allGraceIsOver(reference, day);

        theCouncilSeesOneStayAndOneGo();
        aPageExplainsBoth();
        assertThat(browser.complaints()).isEmpty();
    }

    private void aDraftThatTheGuardStops(Page page) {
        var day = LondonTime.today(clock).plusDays(50);
        page.navigate("/ladder/raises/new");
        page.locator("input[name=title]").fill("Safety first in the east");
        page.locator("textarea[name=why]").fill("Escape routes, locks and alarms come before all else.");
        page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill(String.valueOf(day.getDayOfMonth()));
        page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).fill(String.valueOf(day.getMonthValue()));
        page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill(String.valueOf(day.getYear()));
        page.getByLabel(REGION).check();
        for (var item : CURABLE) {
            page.locator("select[name='levels[" + item + "]']").selectOption("2");
        }
        page.locator("select[name='levels[" + IN_THE_WAY + "]']").selectOption("2");
        press(page, "Keep the draft");
        assertNoAxeViolations(page);
        link(page, "What it would do");
        assertThat(page.locator(".hm-verdict")).containsText("The guard trips");
        assertThat(page.locator("main")).containsText("Peterborough");
        assertNoAxeViolations(page);
    }

    private String theGlidePathIsAdopted(Page page) {
        link(page, "Find a way there in steps");
        assertThat(page.locator("main")).containsText("The target is not reached");
        assertThat(page.locator("main")).containsText(IN_THE_WAY);
        assertNoAxeViolations(page);
        press(page, "Adopt as drafts");
        assertThat(page.locator(".govuk-notification-banner")).containsText("Adopted as drafts");
        return desk.all().stream()
                .filter(raise ->
                        raise.status() == RaiseStatus.DRAFT && raise.content().planned())
                .filter(raise -> raise.content().regions().equals(Set.of(REGION)))
                .filter(raise -> raise.content().levels().keySet().containsAll(CURABLE))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    private void proposed(Page page, String reference) {
        page.navigate("/ladder/raises/" + reference);
        link(page, "Propose this raise");
        assertThat(page.locator(".hm-verdict")).not().containsText("The guard trips");
        press(page, "Propose this raise");
        link(page, "Let it go on after a look at its impact");
        page.locator("textarea[name=reason]").fill("The two homes that fall short, and the map");
        press(page, "Let it go on after a look at its impact");
        assertThat(page.locator(".govuk-notification-banner")).containsText("It goes on to its approval");
    }

    private void anotherApproves(String reference) {
        var other = browser.signIn("manager2");
        other.navigate("/ladder/raises/" + reference);
        link(other, "Approve and publish");
        press(other, "Approve and publish");
        assertThat(other.locator(".govuk-notification-banner")).containsText("Published");
        assertNoAxeViolations(other);
        raises.run(reference);
    }

    private void theProviderReadsWhatIsAskedNext(LocalDate day) {
        assertThat(jdbc.sql("select count(*) from notification.outbox where recipient = :mail")
                        .param("mail", "ada@bulk.example")
                        .query(Integer.class)
                        .single())
                .isPositive();
        var page = browser.signIn(browser.phone(), provider);
        page.navigate("/provider/asked");
        assertThat(page.locator("main")).containsText("6 items");
        page.navigate("/provider/homes/" + reference(stays) + "/gaps");
        assertThat(page.locator("main")).containsText("0 of 3 answered");
        assertThat(page.locator("main")).containsText(String.valueOf(day.getYear()));
        assertNoAxeViolations(page);
    }

    private void takesEffect(String reference, LocalDate day) {
        clock.set(LondonTime.startOf(day).plus(Duration.ofHours(10)));
        raises.run(reference);
        assertThat(raises.in(REGION, reference).state())
                .as(() -> raises.in(REGION, reference) + " "
                        + raises.file(reference).steps())
                .isEqualTo(State.IN_EFFECT);
        starts.run();
        sweep.run(List.of(stays, goes));
        assertThat(work.reassessments(stays)).containsExactly("RAISE ANSWER");
        assertThat(work.reassessments(goes)).containsExactly("RAISE ANSWER");
        var page = browser.signIn("council");
        page.navigate("/settings/" + reference(stays));
        assertThat(page.locator("main")).containsText("In grace until");
    }

    private void theProviderAnswersForOneHome() {
        var page = browser.signIn(browser.phone(), provider);
        for (var item : CURABLE) {
            page.navigate("/provider/homes/" + reference(stays) + "/gaps");
            page.locator("#" + item).getByRole(AriaRole.LINK).click();
            page.locator("textarea[name=text]").fill("Done in the whole house; see the log.");
            assertNoAxeViolations(page);
            press(page, "Send the answer");
        }
        assertThat(page.locator("main")).containsText("3 of 3 answered");
    }

    /** What is looked at is what was answered by then: the rest comes in another round. */
    private void anOfficerFindsItMet() {
        for (int round = 0; round < CURABLE.size() && work.waitsAt(stays, "check-evidence"); round++) {
            var answers = new HashMap<String, Object>();
            answers.put("inspectedOn", LondonTime.today(clock).toString());
            for (var item : work.itemsToRead(stays)) {
                answers.put(item.toLowerCase(Locale.ROOT).replace("-", "") + "Level", "level3");
            }
            work.done(stays, "check-evidence", "officer", answers);
        }
        assertThat(work.reassessments(stays)).last().isEqualTo("RAISE ENDED CURED");
    }

    private void allGraceIsOver(String reference, LocalDate day) {
        clock.set(LondonTime.startOf(day.plusDays(28)).plus(Duration.ofMinutes(5)));
        sweep.run(List.of(stays, goes));
        raises.run(reference);
        assertThat(raises.file(reference).status()).isEqualTo(RaiseStatus.CLOSED);
    }

    private void theCouncilSeesOneStayAndOneGo() {
        var page = browser.signIn("council");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            page.navigate("/council/register?council=" + COUNCIL);
            var found = page.locator(".hm-filtered__results").innerText();
            assertThat(found.contains(reference(goes))).isFalse();
        });
        new CouncilPages(page).check(18, reference(stays), "Yes");
        new CouncilPages(page).check(18, reference(goes), "No");
        assertNoAxeViolations(page);
    }

    private void aPageExplainsBoth() {
        var page = browser.signIn("council");
        page.navigate("/settings/" + reference(stays) + "/why");
        assertThat(page.locator("main .govuk-tag").first()).hasText("Accredited");
        page.navigate("/settings/" + reference(goes) + "/why");
        assertThat(page.locator("main .govuk-tag").first()).hasText("Accreditation lapsed");
        assertThat(page.locator("main")).containsText("AC-09");
        assertNoAxeViolations(page);
    }

    private String reference(UUID home) {
        return jdbc.sql("select reference from provider.setting where id = :home")
                .param("home", home)
                .query(String.class)
                .single();
    }

    private static void link(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
