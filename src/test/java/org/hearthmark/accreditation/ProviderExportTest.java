package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.EvidenceKind;
import org.hearthmark.accreditation.application.evidence.NewEvidence;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.document.MadeFiles;
import org.hearthmark.document.PdfReading;
import org.hearthmark.provider.export.ProviderExport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A provider takes along everything that it gave, and nothing of anybody else. */
@HearthmarkTest
class ProviderExportTest {

    private final CaseAtWork work;
    private final StaffAtWork staff;
    private final InformationRequests requests;
    private final Evidence evidence;
    private final ProviderExport export;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final JdbcClient jdbc;
    private final int port;

    @Autowired
    ProviderExportTest(
            CaseAtWork work,
            StaffAtWork staff,
            InformationRequests requests,
            Evidence evidence,
            ProviderExport export,
            AuditTrail audit,
            ObjectMapper json,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        this.work = work;
        this.staff = staff;
        this.requests = requests;
        this.evidence = evidence;
        this.export = export;
        this.audit = audit;
        this.json = json;
        this.jdbc = jdbc;
        this.port = port;
    }

    @Test
    void theArchiveHasEverythingThatWasGivenInTheShapeThatIsDocumented() throws IOException {
        var owner = work.applicant();
        UUID caseId = given(owner);
        work.submittedBy(work.applicant(), 1);

        Map<String, byte[]> archive = archive(owner);

        JsonNode manifest = json.readTree(archive.get("export.json"));
        assertThat(manifest.get("format").asText()).isEqualTo("hearthmark-provider-export");
        assertThat(manifest.get("parts"))
                .allSatisfy(
                        part -> assertThat(archive).containsKey(part.get("file").asText()));
        assertThat(list(archive, "record.json"))
                .extracting(line -> line.get("topic").asText())
                .contains("FIRM", "CONTACT", "COVER", "HOME_ADDRESS", "HOME_OFFER");
        assertThat(list(archive, "staff.json")).hasSize(StageTwoAnswers.STAFF.size());
        assertThat(list(archive, "applications.json")).singleElement().satisfies(line -> {
            assertThat(line.get("case").asText()).isEqualTo(caseId.toString());
            assertThat(line.get("homes")).hasSize(1);
        });
        assertThat(list(archive, "answers.json"))
                .singleElement()
                .satisfies(line -> assertThat(line.get("answer").asText()).isEqualTo("Two of us."));
        assertThat(list(archive, "people.json"))
                .extracting(line -> line.get("userName").asText())
                .containsExactly(owner.username());
        String path = list(archive, "files.json").get(0).get("path").asText();
        assertThat(archive.get(path)).isEqualTo(MadeFiles.pdf());
        assertThat(audit.about(List.of(owner.organisation()), 5))
                .extracting(AuditEntry::action, AuditEntry::who)
                .contains(tuple("provider-data-exported", owner.username()));
    }

    @Test
    void thePdfSaysTheSameInWordsAndBothAreForAdministrators() throws IOException {
        var owner = work.applicant();
        given(owner);
        var made = new ByteArrayOutputStream();
        export.pdf(owner.organisation(), "Provider " + owner.number(), owner.username(), made);
        assertThat(PdfReading.text(made.toByteArray()))
                .contains("What Provider " + owner.number() + " has given")
                .contains("House " + owner.number() + "-1")
                .contains("Two of us.")
                .doesNotContain("recordedAt");

        Visitor administrator = Visitor.signedIn(port, owner.username());
        assertThat(administrator.get("/provider/export").body()).contains("/provider/export.zip");
        var zip = administrator.get("/provider/export.zip");
        assertThat(zip.statusCode()).isEqualTo(200);
        assertThat(zip.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", ".zip");
        assertThat(administrator.get("/provider/export.pdf").headers().firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(Visitor.signedIn(port, "officer").get("/provider/export.zip").statusCode())
                .isEqualTo(403);
    }

    @Test
    void oneCopyIsMadeAtATime() throws IOException {
        var owner = work.applicant();
        work.submittedBy(owner, 1);
        var meanwhile = new OutputStream() {
            @Override
            public void write(int one) {
                export.pdf(owner.organisation(), "Provider", owner.username(), OutputStream.nullOutputStream());
            }
        };

        assertThatThrownBy(() -> export.archive(owner.organisation(), owner.username(), meanwhile))
                .hasMessageStartingWith("A copy for your organisation is being made already");
        assertThat(archive(owner)).containsKey("export.json");
    }

    /** An application with a staff list, an answered question and a file. */
    private UUID given(CaseAtWork.Applicant owner) {
        UUID caseId = work.submittedBy(owner, 1);
        staff.declaredFor(work.now(caseId).firm());
        requests.ask(new Asked(caseId, Optional.empty(), "Who sleeps in?", requests.usualDay(), "officer"));
        requests.answer(requestOf(caseId), "Two of us.", owner.username());
        evidence.add(
                new NewEvidence(
                        caseId,
                        "Fire plan",
                        Optional.empty(),
                        Optional.empty(),
                        EvidenceKind.FROM_PROVIDER,
                        owner.username()),
                "fire plan (2).pdf",
                new ByteArrayInputStream(MadeFiles.pdf()));
        return caseId;
    }

    private UUID requestOf(UUID caseId) {
        return jdbc.sql("select id from accreditation.information_request where case_id = ?")
                .param(caseId)
                .query(UUID.class)
                .single();
    }

    private Map<String, byte[]> archive(CaseAtWork.Applicant owner) throws IOException {
        var made = new ByteArrayOutputStream();
        export.archive(owner.organisation(), owner.username(), made);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(made.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private List<JsonNode> list(Map<String, byte[]> archive, String name) throws IOException {
        return json.readerForListOf(JsonNode.class).readValue(archive.get(name));
    }
}
