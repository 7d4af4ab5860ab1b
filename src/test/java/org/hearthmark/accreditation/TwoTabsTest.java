package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.CaseAtWork.Applicant;
import org.hearthmark.accreditation.application.intake.Declarations;
import org.hearthmark.provider.ContactSaid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One application in two tabs, with the back button, and in the hands of two people of one firm. */
@HearthmarkTest
class TwoTabsTest {

    private static final Map<String, String> DECLARED =
            Map.of("name", "Ada Lamp", "position", "Director", "declared", "true");

    private final CaseAtWork work;
    private final RecordAtWork record;
    private final Declarations declarations;
    private final JdbcClient jdbc;
    private final int port;

    private Applicant applicant;
    private UUID firm;
    private Visitor provider;
    private String list;

    TwoTabsTest(
            @Autowired CaseAtWork work,
            @Autowired RecordAtWork record,
            @Autowired Declarations declarations,
            @Autowired JdbcClient jdbc,
            @LocalServerPort int port) {
        this.work = work;
        this.record = record;
        this.declarations = declarations;
        this.jdbc = jdbc;
        this.port = port;
    }

    @BeforeEach
    void nothingIsLeftButToCheckAndToSend() {
        applicant = work.applicant();
        UUID service = record.firmAndService(applicant);
        firm = record.file(applicant.organisation()).firm();
        provider = Visitor.signedIn(port, applicant.username());
        String begun = Visitor.location(provider.submit("/provider/apply", "/provider/apply", Map.of()));
        list = begun.substring(begun.indexOf("/provider/apply/"));
        String home = record.home(applicant, service, "Oak House").toString();
        provider.submit(list + "/homes", list + "/homes", Map.of("homes", home));
    }

    @Test
    void anAnswerSavedInTwoTabsIsSaidTwiceAtMostAndTheLaterOneStands() {
        int before = contacts();
        provider.get(contact());
        provider.get(contact());

        var first = say(provider, "Grace Lamp");
        var second = say(provider, "Mary Lamp");

        assertThat(first).isEqualTo(second).endsWith(list);
        assertThat(contacts() - before).isBetween(1, 2);
        assertThat(record.file(applicant.organisation()).theFirm().said(ContactSaid.class))
                .hasValueSatisfying(said -> assertThat(said.name()).isEqualTo("Mary Lamp"));
        assertThat(provider.get(list + "/check").body()).contains("Mary Lamp").doesNotContain("Grace Lamp");
    }

    @Test
    void goneBackAndSentAgainItIsTheSameReferenceAndNoSecondCase() {
        String checked = CheckedAnswers.of(provider, list);
        var first = CheckedAnswers.declare(provider, list, DECLARED, checked);
        String reference = work.now(draft()).reference();

        for (String page : new String[] {"", "/check", "/declaration?checked=" + checked}) {
            assertThat(Visitor.location(provider.get(list + page))).endsWith(list + "/sent");
        }
        var again = CheckedAnswers.declare(provider, list, DECLARED, checked);

        assertThat(Visitor.location(again)).isEqualTo(Visitor.location(first)).endsWith(list + "/sent");
        assertThat(provider.get(list + "/sent").body()).contains(reference);
        assertThat(cases()).isOne();
        assertThat(declarations.of(draft())).hasSize(1);
    }

    @Test
    void whatAColleagueChangesAfterTheCheckIsCheckedOnceMoreBeforeItIsSent() {
        String checked = CheckedAnswers.of(provider, list);
        say(Visitor.signedIn(port, applicant.username()), "Grace Lamp");

        var refused = CheckedAnswers.declare(provider, list, DECLARED, checked);

        assertThat(refused.body())
                .contains("govuk-error-summary", "was changed after you checked it", "Grace Lamp")
                .contains("value=\"Ada Lamp\"", "value=\"Director\"");
        assertThat(cases()).isZero();
        assertThat(Visitor.location(provider.get(list + "/declaration?checked=" + checked)))
                .endsWith(list + "/check");
        String anew = CheckedAnswers.of(provider, list);
        assertThat(anew).isNotEqualTo(checked);
        var on = provider.submit(
                list + "/check", list + "/check", Map.of("checked", anew, "name", "Ada Lamp", "position", "Director"));
        assertThat(on.body()).contains("value=\"Director\"", "I declare this", "value=\"" + anew + "\"");
        assertThat(Visitor.location(CheckedAnswers.declare(provider, list, DECLARED, anew)))
                .endsWith(list + "/sent");
    }

    private String say(Visitor by, String name) {
        var answer = by.submit(
                contact(), contact(), Map.of("name", name, "email", "lamp@provider.example", "phone", "020 7946 0000"));
        return Visitor.location(answer);
    }

    private String contact() {
        return "/provider/record/" + firm + "/contact?then=" + list;
    }

    private UUID draft() {
        return UUID.fromString(list.substring(list.lastIndexOf('/') + 1));
    }

    private int contacts() {
        return jdbc.sql("select count(*) from provider.statement where subject = ? and topic = 'CONTACT'")
                .param(firm)
                .query(Integer.class)
                .single();
    }

    private int cases() {
        return jdbc.sql("select count(*) from accreditation.accreditation_case where organisation = ?")
                .param(applicant.organisation())
                .query(Integer.class)
                .single();
    }
}
