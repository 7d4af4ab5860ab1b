package org.hearthmark.accreditation.web.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.StatementCount;
import org.hearthmark.UploadingVisitor;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.GapsAtWork;
import org.hearthmark.accreditation.GapsAtWork.AtWork;
import org.hearthmark.accreditation.application.gap.GapLists;
import org.hearthmark.accreditation.application.reassessment.Reassessments;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A provider reads what is asked next of its homes and answers it; the alliance reads the answer, nobody else does. */
@HearthmarkTest
class GapsOverHttpTest {

    private static final Pattern FILE = Pattern.compile("/files/([0-9a-f-]{36})");
    private static final String USUAL = "AC-17";
    private static final String SAFETY = "AC-09";

    private final GapsAtWork work;
    private final GapLists lists;
    private final Reassessments reassessments;
    private final Providers providers;
    private final Standards standards;
    private final LocalDate day;
    private final int port;
    private int version;
    private AtWork firm;
    private UploadingVisitor provider;

    @Autowired
    GapsOverHttpTest(
            GapsAtWork work,
            GapLists lists,
            Reassessments reassessments,
            Providers providers,
            Standards standards,
            Clock clock,
            @LocalServerPort int port) {
        this.work = work;
        this.lists = lists;
        this.reassessments = reassessments;
        this.providers = providers;
        this.standards = standards;
        this.day = LondonTime.today(clock).plusDays(60);
        this.port = port;
    }

    @BeforeEach
    void aRaiseIsPublished() {
        version = work.published(day, Map.of(USUAL, 2, SAFETY, 2));
        firm = work.firm(1);
        provider = UploadingVisitor.signedIn(port, firm.username());
    }

    @AfterEach
    void theRaiseIsWithdrawn() {
        standards.withdraw(version, "test");
    }

    @Test
    void whatIsAskedNextSaysWhatWhereByWhenAndWhatWouldCureIt() {
        assertThat(provider.get(firm.gaps()).body())
                .contains(
                        "0 of 2 answered, 0 cured",
                        "AC-17 Clean and homely",
                        "Shared rooms are cleaned every week to a rota, with support.",
                        "Observation and photograph",
                        "From " + DaysInWords.day(day) + ", to be met before " + DaysInWords.day(day.plusDays(84)),
                        "to be met before " + DaysInWords.day(day.plusDays(28)));
        assertThat(provider.get("/provider").body())
                .contains("Say how you meet what is asked next of House 1: 2 items", firm.gaps());
        assertThat(provider.get("/provider/asked").body()).contains("2 items", "House 1", firm.gaps() + "/AC-09");
        assertThat(provider.get("/provider/asked.csv").body())
                .contains("\"AC-17\",\"Clean and homely\"", "\"" + day.plusDays(84) + "\"");
        assertThat(Visitor.signedIn(port, "officer")
                        .get("/settings/" + firm.homes().get(0))
                        .body())
                .contains("What is asked of it next", "AC-17 Clean and homely");
    }

    @Test
    void anItemIsAnsweredOnceAndTheAnswerIsChecked() {
        var page = firm.gaps() + "/" + USUAL;

        var sent = provider.upload(page, Map.of("text", "A rota hangs in the kitchen."), Map.of());

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(provider.get(firm.gaps()).body())
                .contains("Your answer about AC-17", "1 of 2 answered, 0 cured", "Waiting for our check");
        assertThat(provider.get(page).body())
                .contains("A rota hangs in the kitchen.", "It waits for our check.")
                .doesNotContain("Send the answer");
        var again = provider.upload(page, Map.of("text", "Once more"), Map.of());
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("waits for our check");
        assertThat(reassessments.openOf(home().id())).isPresent();
        assertThat(provider.get("/provider/export").body()).contains("What you answered to what is asked next");
        assertThat(Visitor.signedIn(port, "officer")
                        .get("/settings/" + firm.homes().get(0))
                        .body())
                .contains("A rota hangs in the kitchen.");
        assertThat(Visitor.signedIn(port, "council")
                        .get("/settings/" + firm.homes().get(0))
                        .body())
                .doesNotContain("A rota hangs in the kitchen.");
    }

    @Test
    void whatIsCuredIsNamedAndIsAskedNoMore() {
        provider.upload(firm.gaps() + "/" + USUAL, Map.of("text", "A rota"), Map.of());
        work.found(firm.homes().get(0), USUAL, "LEVEL_2");

        assertThat(provider.get(firm.gaps()).body())
                .contains("1 of 2 answered, 1 cured", "AC-17 Clean and homely: level 2 is recorded");
        assertThat(provider.get(firm.gaps() + "/" + USUAL).body()).contains("Nothing more than is recorded is asked");
    }

    @Test
    void whatIsNoAnswerIsRefusedAndWhatWasTypedStays() {
        var page = firm.gaps() + "/" + USUAL;

        assertThat(provider.upload(page, Map.of("text", "  "), Map.of()).body())
                .contains("Say what you have done and what the files show");
        var long_ = provider.upload(page, Map.of("text", "rota ".repeat(801)), Map.of());
        assertThat(long_.body()).contains("Use 4000 characters or fewer", "rota rota");
        assertThat(provider.upload(firm.gaps() + "/LM-16", Map.of("text", "x"), Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(provider.get(firm.gaps() + "/XX-99").statusCode()).isEqualTo(404);
        assertThat(reassessments.openOf(home().id())).isEmpty();
    }

    @Test
    void filesComeWithTheAnswerAndOnlyOwnersAndTheAlliancesStaffOpenThem() {
        var page = firm.gaps() + "/" + USUAL;
        var refused = provider.upload(page, Map.of("text", "See the rota"), Map.of("rota.exe", bytes("MZ\0\0")));
        assertThat(refused.body()).contains("One file was not kept", "rota.exe", "See the rota");

        provider.upload(page, Map.of("text", "", "action", "add"), Map.of("rota.txt", bytes("Monday: kitchen")));
        var file = FILE.matcher(provider.get(page).body());
        assertThat(file.find()).isTrue();
        var own = page + "/files/" + file.group(1);
        var ofStaff = "/settings/" + firm.homes().get(0) + "/gaps/" + file.group(1);

        assertThat(provider.get(own).body()).isEqualTo("Monday: kitchen");
        assertThat(status("officer", ofStaff)).isEqualTo(200);
        assertThat(status("council", ofStaff)).isEqualTo(403);
        assertThat(status("provider2", ofStaff)).isEqualTo(403);
        assertThat(status("provider2", own)).isEqualTo(404);
    }

    @Test
    void anotherProvidersHomeDoesNotExist() {
        var other = UploadingVisitor.signedIn(port, work.firm(1).username());

        for (var address : new String[] {firm.gaps(), firm.gaps() + "/" + USUAL}) {
            assertThat(other.get(address).statusCode()).as(address).isEqualTo(404);
        }
        HttpResponse<String> posted =
                other.uploadTo("/provider", firm.gaps() + "/" + USUAL, Map.of("text", "Not mine"), Map.of());
        assertThat(posted.statusCode()).isEqualTo(404);
        assertThat(other.get("/provider/asked").body())
                .doesNotContain(firm.homes().get(0));
    }

    @Test
    void aWithdrawnRaiseAsksNothing() {
        standards.withdraw(version, "test");

        assertThat(provider.get(firm.gaps()).body()).contains("Nothing more than is recorded of this home");
        assertThat(provider.get("/provider").body()).doesNotContain("what is asked next of House 1");
    }

    @Test
    void aFirmWithManyHomesCostsAsMuchAsOneWithOne() {
        var many = work.firm(6);
        lists.ofFirm(many.organisation());

        assertThat(cost(many.organisation())).isEqualTo(cost(firm.organisation()));
        assertThat(lists.ofFirm(many.organisation())).hasSize(6);
    }

    private int cost(UUID organisation) {
        return StatementCount.during(() -> lists.ofFirm(organisation)).statements();
    }

    private Setting home() {
        return providers.settingByReference(firm.homes().get(0)).orElseThrow();
    }

    private int status(String username, String address) {
        return Visitor.signedIn(port, username).get(address).statusCode();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
