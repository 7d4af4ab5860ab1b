package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a provider and the alliance write to each other about an application: on record, told once, and counted. */
@HearthmarkTest
class MessagesTest {

    private final CaseAtWork work;
    private final JdbcClient jdbc;
    private final int port;
    private Visitor provider;
    private Visitor officer;
    private UUID caseId;
    private String reference;
    private String ofProvider;
    private String ofStaff;

    @Autowired
    MessagesTest(CaseAtWork work, JdbcClient jdbc, @LocalServerPort int port) {
        this.work = work;
        this.jdbc = jdbc;
        this.port = port;
    }

    @BeforeEach
    void anApplicationOfAProviderOfItsOwn() {
        String username = work.provider();
        caseId = work.submittedBy(username, 1);
        reference = work.now(caseId).reference();
        provider = Visitor.signedIn(port, username);
        officer = Visitor.signedIn(port, "officer");
        ofProvider = "/provider/applications/" + reference + "/messages";
        ofStaff = "/cases/" + reference + "/messages";
    }

    @Test
    void aMessageOfTheAllianceIsNewForTheProviderUntilItIsReadAndCountedUntilItIsAnswered() {
        write(officer, ofStaff, "Which day suits you?", true);

        assertThat(provider.get("/provider/homes").body()).contains("1 needs your answer");
        assertThat(provider.get("/provider/applications/" + reference).body())
                .contains("Messages (1)", "1 new", "1 without an answer", "Message from the alliance", "Which day");
        assertThat(provider.get(ofProvider).body()).contains("Which day suits you?", ">New<", "Needs your answer");
        assertThat(provider.get(ofProvider).body())
                .contains("Needs your answer")
                .doesNotContain(">New<");

        write(provider, ofProvider, "Tuesday.", false);

        assertThat(provider.get(ofProvider).body()).contains("Tuesday.").doesNotContain("Needs your answer");
        assertThat(provider.get("/provider/homes").body()).doesNotContain("your answer");
        assertThat(officer.get("/cases/" + reference).body())
                .contains("Messages (2)", "1 new", "Message from the provider");
        assertThat(officer.get(ofStaff).body()).contains("by Amina Farah").doesNotContain("by officer");
    }

    @Test
    void aMessageOfTheProviderStandsOnTheDashboardUntilItIsAnswered() {
        write(provider, ofProvider, "May we move in a new manager?", true);
        Visitor manager = Visitor.signedIn(port, "manager");

        assertThat(manager.get("/dashboard").body()).contains(ofStaff);
        write(officer, ofStaff, "Yes, tell us the name.", false);
        assertThat(manager.get("/dashboard").body()).doesNotContain(ofStaff);
    }

    @Test
    void theOtherSideIsToldOnceThatThereIsAMessageAndNotWhatItSays() {
        write(officer, ofStaff, "Kettles are warm.", true);
        write(provider, ofProvider, "So is tea.", false);

        assertThat(mails())
                .hasSizeGreaterThanOrEqualTo(2)
                .noneMatch(text -> text.contains("Kettles") || text.contains("tea"))
                .anyMatch(text -> text.contains(ofProvider) && text.contains("It needs an answer."))
                .anyMatch(text -> text.contains(ofStaff));
    }

    @Test
    void theSamePageSentTwiceIsOneMessage() {
        var fields = Map.of("id", UUID.randomUUID().toString(), "text", "Only once", "needsAnswer", "false");
        provider.submit(ofProvider, ofProvider, fields);
        provider.submit(ofProvider, ofProvider, fields);

        assertThat(texts()).containsExactly("Only once");
    }

    @Test
    void otherWordsFromAPageThatWasGoneBackToAreAMessageOfTheirOwn() {
        String page = UUID.randomUUID().toString();
        for (String text : List.of("The first", "The second", "The second", "The first")) {
            provider.submit(ofProvider, ofProvider, Map.of("id", page, "text", text));
        }

        assertThat(texts()).containsExactly("The first", "The second");
        provider.submit(ofProvider, ofProvider, Map.of("id", page, "text", "The first", "needsAnswer", "true"));
        assertThat(texts()).as("an answer is needed now").containsExactly("The first", "The second", "The first");
    }

    private List<String> texts() {
        return jdbc.sql("select text from accreditation.message where case_id = ? order by entered")
                .param(caseId)
                .query(String.class)
                .list();
    }

    @Test
    void whatIsEmptyOrTooLongIsRefusedAndKeptAsTyped() {
        assertThat(write(provider, ofProvider, " ", false).body()).contains("Enter your message", "There is a problem");
        assertThat(write(provider, ofProvider, "x".repeat(4001), true).body())
                .contains("Use 4000 characters or fewer", "x".repeat(4001))
                .contains("checked=\"checked\"");
    }

    @Test
    void nobodyElseReadsOrWritesThem() {
        Visitor other = Visitor.signedIn(port, work.provider());
        assertThat(other.get(ofProvider).statusCode()).isEqualTo(404);
        assertThat(other.submit("/provider", ofProvider, Map.of("text", "Hello"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "broker").get(ofStaff).statusCode()).isEqualTo(403);
        Visitor panel = Visitor.signedIn(port, "panel");
        assertThat(panel.get(ofStaff).body()).doesNotContain("Send message");
        assertThat(panel.submit(ofStaff, ofStaff, Map.of("text", "Hello")).statusCode())
                .isEqualTo(403);
    }

    private static HttpResponse<String> write(Visitor by, String page, String text, boolean needsAnswer) {
        return by.submit(page, page, Map.of("text", text, "needsAnswer", String.valueOf(needsAnswer)));
    }

    private List<String> mails() {
        return jdbc.sql("select body from notification.outbox where about = ? and key like 'message:%'")
                .param(caseId)
                .query(String.class)
                .list();
    }
}
