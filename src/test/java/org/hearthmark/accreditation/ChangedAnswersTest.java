package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.identity.People;
import org.hearthmark.provider.AddressSaid;
import org.hearthmark.provider.NewRecordDocument;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.RecordDocumentKind;
import org.hearthmark.provider.RecordDocuments;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.provider.StaffingSaid;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a provider says after it has applied, and its record's documents, as those see them who decide on the case. */
@HearthmarkTest
class ChangedAnswersTest {

    private final CaseAtWork work;
    private final ProviderRecord record;
    private final RecordDocuments documents;
    private final People people;
    private final int port;

    private UUID organisation;
    private String username;
    private RecordFile file;
    private String casePage;

    @Autowired
    ChangedAnswersTest(
            CaseAtWork work,
            ProviderRecord record,
            RecordDocuments documents,
            People people,
            @LocalServerPort int port) {
        this.work = work;
        this.record = record;
        this.documents = documents;
        this.people = people;
        this.port = port;
    }

    @BeforeEach
    void anApplicationThatWasSent() {
        username = work.provider();
        organisation = people.require(username).organisation();
        casePage = "/cases/" + work.now(work.submittedBy(username, 1)).reference();
        file = record.of(organisation).orElseThrow();
    }

    @Test
    void whoeverDecidesSeesWhatWasSaidAndWhatIsSaidNow() {
        Visitor officer = Visitor.signedIn(port, "officer");
        assertThat(officer.get(casePage).body()).contains("Nothing: everything stands as it was sent.");

        record.say(organisation, file.services().get(0).id(), null, new StaffingSaid(31, 5, 1), username);

        assertThat(officer.get(casePage).body())
                .contains("Staff numbers: ", "Now: 31", "Was: ")
                .contains("Said by " + people.require(username).name() + " on ");
    }

    @Test
    void aHomeThatWasAppliedForKeepsItsAddressAndMayChangeItsName() {
        RecordedSubject home = file.homes().get(0);
        AddressSaid was = home.said(AddressSaid.class).orElseThrow();

        assertThatThrownBy(() -> record.say(
                        organisation,
                        home.id(),
                        null,
                        new AddressSaid(was.name(), "99 Elsewhere Road", was.town(), was.postcode(), was.councilGss()),
                        username))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.fields()).containsOnlyKeys("addressLine"));
        record.say(
                organisation,
                home.id(),
                null,
                new AddressSaid("New name", was.addressLine(), was.town(), was.postcode(), was.councilGss()),
                username);
        assertThat(record.of(organisation).orElseThrow().homes().get(0).name()).isEqualTo("New name");
    }

    @Test
    void theDocumentsOfTheRecordAreOpenedByThoseWhoMaySeeEvidenceAndOnlyOnTheirCase() {
        documents.add(
                organisation,
                file.firm(),
                new NewRecordDocument(RecordDocumentKind.SAFEGUARDING_POLICY, "", Optional.empty()),
                "policy.pdf",
                new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)),
                username);
        UUID document = documents
                .of(List.of(file.firm()))
                .get(file.firm())
                .get(0)
                .stored()
                .id();
        String address = casePage + "/record/" + document;
        Visitor officer = Visitor.signedIn(port, "officer");

        assertThat(officer.get(casePage).body()).contains(address);
        assertThat(officer.get(address).statusCode()).isEqualTo(200);
        String another = work.now(work.submittedBy(work.provider(), 1)).reference();
        assertThat(officer.get("/cases/" + another + "/record/" + document).statusCode())
                .isEqualTo(404);
        Visitor broker = Visitor.signedIn(port, "broker");
        assertThat(broker.get(casePage).body()).doesNotContain(address);
        for (String other : List.of("broker", "council", "provider2")) {
            assertThat(Visitor.signedIn(port, other).get(address).statusCode()).isEqualTo(403);
        }
    }
}
