package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.Browser.assertNoAxeViolations;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hearthmark.Browser;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.accreditation.CaseAtWork;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.identity.MailAtWork;
import org.hearthmark.shared.LondonTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small provider on a phone in the evening: registers, prepares, is called away twice, sends, answers what is
 * asked, and is accredited. The same in a browser that runs no scripts.
 */
@HearthmarkTest
class PortalJourneyTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String HACKNEY = "E09000012";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final MovableClock clock;
    private final CaseAtWork cases;
    private final InformationRequests requests;
    private final JdbcClient jdbc;

    PortalJourneyTest(
            @Autowired MovableClock clock,
            @Autowired CaseAtWork cases,
            @Autowired InformationRequests requests,
            @Autowired JdbcClient jdbc) {
        this.clock = clock;
        this.cases = cases;
        this.requests = requests;
        this.jdbc = jdbc;
    }

    @Test
    void aNewProviderGetsFromRegisterToAccreditedOnAPhone() {
        fromRegisterToAccredited("Wrenfield", browser::phone, "1 file is kept, 1 is not");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aNewProviderGetsFromRegisterToAccreditedWithoutScripts() {
        fromRegisterToAccredited("Larchmere", browser::phoneWithoutScripts, "One file was not kept");
    }

    /** @param told of two files at once, one of which is no document */
    private void fromRegisterToAccredited(String name, Supplier<Page> device, String told) {
        var home = new ApplicationPage.Home(
                name + " House", "1 " + name + " Road", "London", "E8 1EA", HACKNEY, name + " Estates Ltd");
        var ada = new Newcomer("Ada " + name, "ada@" + name.toLowerCase() + ".example", new MailAtWork(jdbc));

        ada.asksForAnAccount(device.get());
        // called away: the letter is opened later, on another device
        Page page = device.get();
        ada.opensTheAccount(page);
        ada.namesTheFirm(page, name + " Support Partnership");
        sendsTwoFiles(page, told);
        ApplicationPage.begin(page)
                .reads("You have completed 0 of")
                .service(name + " Living", "27" + (name.hashCode() & 0xffff))
                .coverAndAccounts(LondonTime.today(clock));

        // called away again: what was said is there the next evening, on whatever is at hand
        Page nextEvening = device.get();
        ada.signsIn(nextEvening);
        String reference = goesOn(nextEvening, name, home);

        UUID caseId = cases.idOf(reference);
        answersWhatIsAsked(nextEvening, reference, caseId);
        var tracker = new TrackerPage(nextEvening, reference).says("Stage 1: desk checks", "Accreditation officers");
        assertNoAxeViolations(nextEvening);
        cases.accredited(caseId);
        tracker.home(1, "Accredited").stages("Done", "Done", "Done");
        assertNoAxeViolations(nextEvening);
    }

    private static void sendsTwoFiles(Page page, String told) {
        page.navigate("/provider/record/documents");
        page.locator("main a[href*='/provider/record/documents/']").first().click();
        page.getByLabel("What is it?").selectOption("SAFEGUARDING_POLICY");
        page.getByLabel("Files or photos").setInputFiles(new FilePayload[] {
            new FilePayload("setup.exe", "application/octet-stream", "MZ".getBytes(StandardCharsets.US_ASCII)),
            new FilePayload("policy.pdf", "application/pdf", PDF)
        });
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add the files"))
                .click();
        assertThat(page.locator("main")).containsText(told);
        assertThat(page.locator("main")).containsText("setup.exe");
        assertNoAxeViolations(page);
        page.navigate(page.url());
        assertThat(page.locator("main")).containsText("policy.pdf");
        assertThat(page.locator("main")).not().containsText("setup.exe");
    }

    private String goesOn(Page page, String name, ApplicationPage.Home home) {
        page.navigate("/provider");
        assertNoAxeViolations(page);
        page.navigate("/provider/apply");
        assertNoAxeViolations(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on"))
                .first()
                .click();
        return new ApplicationPage(page)
                .reads("Said on")
                .owner("Ada " + name)
                .home(home)
                .checkAnswers()
                .send(name + " Support Partnership", home.name(), home.landlord(), "£10,000,000");
    }

    private void answersWhatIsAsked(Page page, String reference, UUID caseId) {
        cases.complete(caseId);
        requests.ask(new Asked(
                caseId, Optional.empty(), "Which of you is on call at night?", requests.usualDay(), "officer"));
        page.navigate("/provider");
        assertThat(page.locator("main")).containsText("Answer question 1");
        assertNoAxeViolations(page);
        page.navigate("/provider/applications/" + reference + "/requests/1");
        assertNoAxeViolations(page);
        page.getByLabel("Your answer").fill("The senior on the rota, by telephone.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the answer"))
                .click();
        assertThat(page.locator("main")).containsText("The senior on the rota");
        assertNoAxeViolations(page);
    }
}
