package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hearthmark.document.MadeFiles.bytes;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.MovableClock;
import org.hearthmark.UploadingVisitor;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.document.Documents;
import org.hearthmark.document.MadeFiles;
import org.hearthmark.document.NewDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Evidence and questions over HTTP: who sees what, what is kept of a batch, and how a file is given out. */
@HearthmarkTest
class EvidenceOverHttpTest {

    private static final Pattern FILE = Pattern.compile("/evidence/([0-9a-f-]{36})/file");

    private final CaseAtWork work;
    private final AuditTrail audit;
    private final Documents documents;
    private final MovableClock clock;
    private final int port;

    EvidenceOverHttpTest(
            @Autowired CaseAtWork work,
            @Autowired AuditTrail audit,
            @Autowired Documents documents,
            @Autowired MovableClock clock,
            @LocalServerPort int port) {
        this.work = work;
        this.audit = audit;
        this.documents = documents;
        this.clock = clock;
        this.port = port;
    }

    @Test
    void ofFilesSentTogetherTheGoodOnesAreKeptAndEachRefusedOneIsNamed() {
        AccreditationCase of = work.now(work.submittedBy("provider", 1));
        var provider = UploadingVisitor.signedIn(port, "provider");

        var answer = provider.upload(
                evidenceOf(of),
                Map.of("about", "", "title", "", "item", ""),
                files(
                        "gas.pdf",
                        MadeFiles.pdf(),
                        "plan.exe",
                        bytes("MZ"),
                        "photo.jpg",
                        bytes("<html>"),
                        "notes.txt",
                        bytes("Done")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "2 files were not kept",
                        "The others are kept",
                        "plan.exe:",
                        "photo.jpg:",
                        "gas.pdf",
                        "notes.txt");
        assertThat(ids(provider.get(evidenceOf(of)))).hasSize(2);
    }

    @Test
    void filesSentOneByOneAreEachAnsweredAndTheFormThatFollowsNamesAllThatAreKept() {
        AccreditationCase of = work.now(work.submittedBy("provider", 1));
        var provider = UploadingVisitor.signedIn(port, "provider");
        Map<String, String> said = Map.of("about", "", "title", "", "item", "");

        var kept = provider.sendAlone(evidenceOf(of), said, "gas.pdf", MadeFiles.pdf());
        var refused = provider.sendAlone(evidenceOf(of), said, "plan.exe", bytes("MZ"));
        var after = provider.upload(evidenceOf(of), Map.of("about", "", "kept", "1"), Map.of());

        assertThat(kept.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(kept.body()).contains("\"name\":\"gas.pdf\",\"refusal\":null");
        assertThat(refused.body()).contains("\"name\":\"plan.exe\",\"refusal\":\"");
        assertThat(after.statusCode()).isEqualTo(302);
        assertThat(provider.get(evidenceOf(of)).body()).contains("One file is kept.", "gas.pdf");
        assertThat(ids(provider.get(evidenceOf(of)))).hasSize(1);
        assertThat(UploadingVisitor.signedIn(port, "provider2")
                        .uploadTo("/provider/homes", evidenceOf(of), said, files("gas.pdf", MadeFiles.pdf()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFileIsGivenOutToBeSavedAndNeverToBeShownInPlaceAndStaffsLookIsRecorded() {
        AccreditationCase of = work.now(work.submittedBy("provider", 1));
        var provider = UploadingVisitor.signedIn(port, "provider");
        provider.upload(evidenceOf(of), Map.of("about", ""), files("gas.pdf", MadeFiles.pdf()));
        String file = ids(provider.get(evidenceOf(of))).get(0);

        var given = UploadingVisitor.signedIn(port, "inspector")
                .get("/cases/" + of.reference() + "/evidence/" + file + "/file");

        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"gas.pdf\"");
        assertThat(given.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(given.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox;");
        assertThat(given.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(audit.about(List.of(of.id()), 5))
                .extracting(AuditEntry::action, AuditEntry::who)
                .contains(tuple("document-opened", "inspector"), tuple("document-stored", "provider"));
    }

    @Test
    void aProviderSeesItsOwnFilesOnlyAndNobodyOutsideSeesAny() {
        AccreditationCase of = work.now(work.submittedBy("provider", 1));
        var provider = UploadingVisitor.signedIn(port, "provider");
        var officer = UploadingVisitor.signedIn(port, "officer");
        String staffPage = "/cases/" + of.reference() + "/evidence";
        provider.upload(evidenceOf(of), Map.of("about", ""), files("gas.pdf", MadeFiles.pdf()));
        officer.upload(staffPage, Map.of("about", ""), files("our-notes.txt", bytes("Look closer")));

        assertThat(provider.get(evidenceOf(of)).body()).contains("gas.pdf").doesNotContain("our-notes.txt");
        List<String> all = ids(officer.get(staffPage));
        assertThat(all).hasSize(2);
        for (String file : all) {
            String path = evidenceOf(of) + "/" + file + "/file";
            assertThat(UploadingVisitor.signedIn(port, "provider2").get(path).statusCode())
                    .isEqualTo(404);
            assertThat(UploadingVisitor.signedIn(port, "council").get(path).statusCode())
                    .isEqualTo(403);
        }
        assertThat(provider.get(evidenceOf(of) + "/" + all.get(0) + "/file").statusCode())
                .as("the staff's file, put in last")
                .isEqualTo(404);
        assertThat(UploadingVisitor.signedIn(port, "broker").get(staffPage).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aLongListIsShownInPagesTheLatestFirst() {
        AccreditationCase of = work.now(work.submittedBy("provider", 1));
        for (int number = 1; number <= 23; number++) {
            put(of.id(), "from-provider", "provider", "photo " + number);
            put(of.id(), "from-staff", "officer", "note " + number);
        }
        var provider = UploadingVisitor.signedIn(port, "provider");

        var first = provider.get(evidenceOf(of));
        var second = provider.get(evidenceOf(of) + "?page=1");

        assertThat(ids(first)).hasSize(20);
        assertThat(ids(second)).hasSize(3).doesNotContainAnyElementsOf(ids(first));
        assertThat(first.body()).contains("photo 23<", evidenceOf(of) + "?page=1#list");
        assertThat(second.body())
                .contains("photo 1<", "photo 3<", evidenceOf(of) + "?page=0#list")
                .doesNotContain("photo 4<", "note ", "?page=2");
        assertThat(ids(UploadingVisitor.signedIn(port, "officer").get("/cases/" + of.reference() + "/evidence?page=2")))
                .as("the last six of the forty-six that staff see")
                .hasSize(6);
    }

    private void put(UUID about, String kind, String by, String title) {
        clock.advance(Duration.ofSeconds(1));
        var said = new NewDocument(about, title, by, "file.txt", kind, Optional.empty(), Optional.empty());
        documents.store(said, new ByteArrayInputStream(title.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileOfOneCaseIsNotFoundUnderAnother() {
        AccreditationCase one = work.now(work.submittedBy("provider", 1));
        AccreditationCase other = work.now(work.submittedBy("provider", 1));
        var provider = UploadingVisitor.signedIn(port, "provider");
        provider.upload(evidenceOf(one), Map.of("about", ""), files("gas.pdf", MadeFiles.pdf()));
        String file = ids(provider.get(evidenceOf(one))).get(0);

        assertThat(provider.get(evidenceOf(other) + "/" + file + "/file").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aWrongFileIsMarkedAndItsLastDayIsChangedByANewFact() {
        AccreditationCase of = work.now(work.submittedBy("provider", 1));
        var provider = UploadingVisitor.signedIn(port, "provider");
        provider.upload(evidenceOf(of), Map.of("about", ""), files("gas.pdf", MadeFiles.pdf()));
        String change = evidenceOf(of) + "/" + ids(provider.get(evidenceOf(of))).get(0);

        provider.submit(
                change + "/change",
                change + "/expiry",
                Map.of("expires.day", "27", "expires.month", "3", "expires.year", "2027"));
        provider.submit(change + "/change", change + "/mistake", Map.of("reason", "Another home’s"));

        assertThat(UploadingVisitor.signedIn(port, "officer")
                        .get("/cases/" + of.reference() + "/evidence")
                        .body())
                .contains("27 March 2027", "Put in by mistake", "Another home’s");
    }

    @Test
    void filesAreTakenNowhereElseAndFromNobodyWhoIsNotSignedIn() {
        AccreditationCase of = work.now(work.submittedBy("provider", 1));
        var provider = UploadingVisitor.signedIn(port, "provider");

        assertThat(provider.uploadTo("/provider", "/provider/apply", Map.of(), files("gas.pdf", MadeFiles.pdf()))
                        .statusCode())
                .isEqualTo(415);
        assertThat(new UploadingVisitor(port)
                        .uploadTo("/sign-in", evidenceOf(of), Map.of(), files("gas.pdf", MadeFiles.pdf()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aProviderAnswersAQuestionWithFilesAndNothingTypedIsLostWhenOneIsRefused() {
        AccreditationCase of = work.now(work.submittedBy("provider", 1));
        var officer = UploadingVisitor.signedIn(port, "officer");
        officer.submit(
                "/cases/" + of.reference() + "/requests/new",
                "/cases/" + of.reference() + "/requests/new",
                Map.of(
                        "about",
                        "",
                        "question",
                        "Who is on call?",
                        "wantedBy.day",
                        "1",
                        "wantedBy.month",
                        "12",
                        "wantedBy.year",
                        "2099"));
        var provider = UploadingVisitor.signedIn(port, "provider");
        String page = "/provider/applications/" + of.reference() + "/requests/1";
        assertThat(provider.get("/provider").body()).contains("Waiting for you", page);
        assertThat(provider.get("/provider/applications/" + of.reference()).body())
                .contains("The clock has stood still since");

        var refused = provider.upload(
                page,
                Map.of("answer", "The senior on the rota", "action", "send"),
                files("rota.pdf", MadeFiles.pdf(), "rota.exe", bytes("MZ")));
        assertThat(refused.body()).contains("rota.exe:", "The senior on the rota", "rota.pdf");
        assertThat(provider.get("/provider").body()).as("not sent yet").contains(page);

        var sent = provider.upload(page, Map.of("answer", "The senior on the rota", "action", "send"), Map.of());
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(provider.get("/provider").body()).doesNotContain(page);
        assertThat(officer.get("/cases/" + of.reference() + "/requests/1").body())
                .contains("Answered", "The senior on the rota", "rota.pdf");
    }

    @Test
    void onlyOfficersInspectorsAndManagersAsk() {
        AccreditationCase of = work.now(work.submittedBy("provider", 1));
        String path = "/cases/" + of.reference() + "/requests/new";

        for (String name : List.of("panel", "broker", "contracts", "admin", "provider", "council")) {
            assertThat(UploadingVisitor.signedIn(port, name).get(path).statusCode())
                    .as(name)
                    .isEqualTo(403);
        }
        assertThat(UploadingVisitor.signedIn(port, "inspector").get(path).statusCode())
                .isEqualTo(200);
    }

    private static String evidenceOf(AccreditationCase of) {
        return "/provider/applications/" + of.reference() + "/evidence";
    }

    private static Map<String, byte[]> files(Object... namesAndBytes) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int at = 0; at < namesAndBytes.length; at += 2) {
            files.put((String) namesAndBytes[at], (byte[]) namesAndBytes[at + 1]);
        }
        return files;
    }

    private static List<String> ids(HttpResponse<String> page) {
        Matcher found = FILE.matcher(page.body());
        return found.results()
                .map(each -> UUID.fromString(each.group(1)).toString())
                .toList();
    }
}
