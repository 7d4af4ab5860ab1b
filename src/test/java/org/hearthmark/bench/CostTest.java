package org.hearthmark.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.StatementCount;
import org.hearthmark.StatementCount.Counted;
import org.hearthmark.document.Documents;
import org.hearthmark.document.NewDocument;
import org.hearthmark.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Holds what commands and pages ask of the database. A change that adds a statement has to say so here; a statement for
 * each home is never right.
 */
@HearthmarkTest
class CostTest {

    private final Casework casework;
    private final MockMvc pages;
    private final UserDetailsService accounts;
    private final Documents documents;

    CostTest(
            @Autowired Casework casework,
            @Autowired Documents documents,
            @Autowired WebApplicationContext web,
            @Autowired UserDetailsService accounts) {
        this.casework = casework;
        this.documents = documents;
        this.pages = MockMvcBuilders.webAppContextSetup(web).build();
        this.accounts = accounts;
    }

    /** Forms, standards and the like are read once in the life of the application. */
    @BeforeEach
    void readWhatIsReadOnce() {
        UUID caseId = submitted(1);
        UUID home = casework.toInspection(caseId, 1);
        casework.complete(home, "inspect-property");
        casework.toThePanel(caseId, home);
        casework.complete(home, "decide-property");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anApplicationIsSubmittedInOneCommitAndEqualManyStatementsForAnyNumberOfHomes() {
        // four of them keep what was said as the provider's record and set the days on which it is reminded of, one
        // ends the
        // warnings of the draft
        assertThat(costOfSubmitting(1)).isEqualTo(new Counted(32, 1));
        assertThat(costOfSubmitting(2)).isEqualTo(new Counted(32, 1));
        assertThat(costOfSubmitting(20)).isEqualTo(new Counted(32, 1));
    }

    @Test
    void aCheckOfTheCaseIsOneCommitAndEqualManyStatements() {
        UUID caseId = submitted(2);

        // ten of them read what public registers propose, once for both tasks that begin
        assertThat(costOf(caseId, "check-application")).isEqualTo(new Counted(48, 1));
        // and when they are done, to keep from which register they were filled in; one reads on which ground the homes
        // stand, where items are recorded
        assertThat(costOf(caseId, "check-firm")).isEqualTo(new Counted(48, 1));
        assertThat(costOf(caseId, "check-finances")).isEqualTo(new Counted(45, 1));
        assertThat(costOf(caseId, "check-landlord")).isEqualTo(new Counted(39, 1));
    }

    /** The engine writes the tasks of many homes in batches of its own, no more than a few. */
    @Test
    void theTasksOfManyHomesAreMadeInBatches() {
        assertThat(costOf(submitted(20), "check-application"))
                .satisfies(cost -> assertThat(cost.statements()).isBetween(48, 52))
                .satisfies(cost -> assertThat(cost.commits()).isOne());
    }

    @Test
    void anInspectionWritesItsNineteenItemsInOneBatch() {
        UUID caseId = submitted(2);
        UUID home = casework.toInspection(caseId, 2);

        assertThat(costOf(home, "inspect-property")).isEqualTo(new Counted(42, 1));
        casework.toThePanel(caseId, home);
        assertThat(costOf(home, "decide-property")).isEqualTo(new Counted(55, 1));
    }

    @Test
    void thePagesAskEqualMuchForAnyNumberOfHomes() {
        UUID small = submitted(1);
        UUID large = submitted(20);

        assertThat(costOfPage("officer", "/cases/" + casework.referenceOf(large)))
                .isEqualTo(costOfPage("officer", "/cases/" + casework.referenceOf(small)))
                // one of them reads the messages about the case, one who declared it, two what its provider's record
                // has since, one on which ground its homes stand, one what
                // was answered to their gap lists
                .isEqualTo(68);
    }

    @Test
    void theEvidenceAsksEqualMuchForAnyNumberOfFiles() {
        UUID caseId = submitted(2);
        String ofCase = "/cases/" + casework.referenceOf(caseId);
        int before = costOfPage("officer", ofCase);
        file(caseId, 1);

        int withOne = costOfPage("officer", ofCase + "/evidence");
        IntStream.rangeClosed(2, 25).forEach(number -> file(caseId, number));

        assertThat(costOfPage("officer", ofCase + "/evidence")).isEqualTo(withOne);
        assertThat(costOfPage("officer", ofCase + "/evidence?page=1")).isEqualTo(withOne);
        assertThat(costOfPage("officer", ofCase)).isEqualTo(before);
    }

    private void file(UUID caseId, int number) {
        var said = new NewDocument(
                caseId, "Photo " + number, "officer", "photo.txt", "from-staff", Optional.empty(), Optional.empty());
        documents.store(said, new ByteArrayInputStream(("Photo " + number).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theListsAskEqualMuchHoweverLongTheyAre() {
        // the steps, what is late, and whose messages wait for an answer
        assertThat(costOfPage("manager", "/dashboard")).isEqualTo(3);
        assertThat(costOfPage("manager", "/dashboard/tasks")).isEqualTo(1);
        // for which council somebody acts is asked once
        costOfPage("council", "/council/register");
        // one of them reads on which ground the homes stand, one what was answered to their gap lists, one whether the
        // council is asked about a home that is accredited no more
        assertThat(costOfPage("council", "/council/register")).isEqualTo(12);
        assertThat(costOfPage("council", "/council/check?age=17&home=House")).isEqualTo(13);
    }

    private UUID submitted(int homes) {
        UUID draft = casework.drafted();
        casework.submit(draft, homes);
        return draft;
    }

    private Counted costOfSubmitting(int homes) {
        UUID draft = casework.drafted();
        return StatementCount.during(() -> casework.submit(draft, homes));
    }

    private Counted costOf(UUID businessKey, String step) {
        WorkItem task = casework.taken(businessKey, step);
        return StatementCount.during(() -> casework.complete(task));
    }

    private int costOfPage(String username, String address) {
        UserDetails me = accounts.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(me, null, me.getAuthorities()));
        return StatementCount.during(() -> open(address)).statements();
    }

    private void open(String address) {
        try {
            pages.perform(get(address)).andExpect(status().isOk());
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }
}
