package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.audit.AuditEntry;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whose data somebody sees is decided by the organisation they act for; what is another's does not exist for them. */
@HearthmarkTest
class WhoSeesWhatTest {

    private final CaseAtWork work;
    private final Providers providers;
    private final AuditTrail audit;
    private final int port;

    WhoSeesWhatTest(
            @Autowired CaseAtWork work,
            @Autowired Providers providers,
            @Autowired AuditTrail audit,
            @LocalServerPort int port) {
        this.work = work;
        this.providers = providers;
        this.audit = audit;
        this.port = port;
    }

    @Test
    void aProviderSeesNothingOfAnothersApplication() {
        String reference = work.now(work.submitted(1)).reference();
        Visitor provider = Visitor.signedIn(port, "provider");

        assertThat(provider.get("/provider/applications/" + reference).statusCode())
                .isEqualTo(404);
        assertThat(provider.get("/provider/applications/" + reference + "/diagram.bpmn")
                        .statusCode())
                .isEqualTo(404);
        assertThat(provider.get("/provider").body()).doesNotContain(reference);
        assertThat(provider.get("/cases/" + reference).statusCode()).isEqualTo(403);
    }

    @Test
    void aCouncilSeesAHomesAddressWithoutTheStaffsPartsAndItsLookIsRecorded() {
        Setting home = home();
        Visitor council = Visitor.signedIn(port, "council");

        var page = council.get("/settings/" + home.reference());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(home.addressLine()).doesNotContain("Audit trail", "Suspend now");
        assertThat(audit.about(List.of(home.id()), 10))
                .extracting(AuditEntry::action, AuditEntry::who)
                .contains(tuple("address-seen", "council"));
    }

    @Test
    void theSheetOfAnInspectionShowsTheAddressToThoseWhoWorkOnTheCaseAndTheirLookIsRecorded() {
        var of = work.now(work.submittedBy("provider", 1));
        var home = providers.setting(of.homes().get(0).setting());
        String sheet = "/cases/" + of.reference() + "/homes/1/sheet";

        for (String name : List.of("provider", "council", "broker", "panel", "contracts", "admin")) {
            var nobody = Visitor.signedIn(port, name);
            assertThat(nobody.get(sheet).statusCode()).as(name).isEqualTo(403);
            assertThat(nobody.get(sheet + ".pdf").statusCode()).as(name).isEqualTo(403);
        }
        var inspector = Visitor.signedIn(port, "inspector");
        assertThat(inspector.get("/cases/" + of.reference()).body()).contains(sheet);
        assertThat(Visitor.signedIn(port, "panel")
                        .get("/cases/" + of.reference())
                        .body())
                .doesNotContain(sheet);
        assertThat(inspector.get(sheet).body()).contains(home.addressLine());
        assertThat(inspector.get(sheet + ".pdf").statusCode()).isEqualTo(200);
        assertThat(audit.about(List.of(home.id()), 10))
                .extracting(AuditEntry::action, AuditEntry::who)
                .filteredOn(seen -> seen.equals(tuple("address-seen", "inspector")))
                .as("once for the page, once for the PDF")
                .hasSize(2);
    }

    @Test
    void onlyAManagerSuspendsAndAProviderDoesNotEvenSeeThePage() {
        Setting home = home();
        String path = "/settings/" + home.reference();

        assertThat(Visitor.signedIn(port, "provider").get(path).statusCode()).isEqualTo(403);
        for (String name : List.of("council", "officer", "inspector", "panel", "admin")) {
            assertThat(Visitor.signedIn(port, name)
                            .submit("/", path + "/suspend", Map.of("reason", "Because"))
                            .statusCode())
                    .as(name)
                    .isEqualTo(403);
        }
    }

    private Setting home() {
        UUID caseId = work.submitted(1);
        return providers.setting(work.home(caseId, 1).setting());
    }
}
