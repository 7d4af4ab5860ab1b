package org.hearthmark.accreditation;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.EvidenceKind;
import org.hearthmark.accreditation.application.evidence.NewEvidence;
import org.hearthmark.accreditation.application.gap.GapEvidence;
import org.hearthmark.accreditation.application.intake.Drafts;
import org.hearthmark.accreditation.application.request.InformationRequests;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.accreditation.domain.request.InformationRequest.Asked;
import org.hearthmark.document.MadeFiles;
import org.hearthmark.identity.Colleagues;
import org.hearthmark.identity.JoinRequests;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Role;
import org.hearthmark.ladder.RaisesAtWork;
import org.hearthmark.provider.NewRecordDocument;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.RecordDocumentKind;
import org.hearthmark.provider.RecordDocuments;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.Setting;
import org.hearthmark.provider.StaffLists;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A provider with something of everything that has an address, and another that has applied too. */
// made when asked for, as the case at work is
@Lazy
@Component
public class ExamplesAtWork {

    private final CaseAtWork work;
    private final Providers providers;
    private final StaffLists staff;
    private final Drafts drafts;
    private final InformationRequests requests;
    private final Evidence evidence;
    private final ProviderRecord record;
    private final RecordDocuments documents;
    private final People people;
    private final Colleagues colleagues;
    private final JoinRequests joining;
    private final RaisesAtWork raises;
    private final GapsAtWork gaps;
    private final JdbcClient jdbc;

    ExamplesAtWork(
            CaseAtWork work,
            Providers providers,
            StaffLists staff,
            Drafts drafts,
            InformationRequests requests,
            Evidence evidence,
            ProviderRecord record,
            RecordDocuments documents,
            People people,
            Colleagues colleagues,
            JoinRequests joining,
            RaisesAtWork raises,
            GapsAtWork gaps,
            JdbcClient jdbc) {
        this.work = work;
        this.providers = providers;
        this.staff = staff;
        this.drafts = drafts;
        this.requests = requests;
        this.evidence = evidence;
        this.record = record;
        this.documents = documents;
        this.people = people;
        this.colleagues = colleagues;
        this.joining = joining;
        this.raises = raises;
        this.gaps = gaps;
        this.jdbc = jdbc;
    }

    /**
     * @param owner   the user name of the provider whose things these are; the password is the same
     * @param other   that of another provider
     * @param newcomer that of somebody who registered and has not said yet for which firm
     * @param ids     by the beginning of an address and the name in its curly brackets, as in {@code /provider/apply/{draft}}
     * @param secrets what must not stand on a page for the other provider
     */
    public record Examples(String owner, String other, String newcomer, Map<String, String> ids, List<String> secrets) {

        /** The id of the longest beginning that is known; empty where there is no example. */
        public Optional<String> id(String pattern, String variable) {
            String named = "{" + variable + "}";
            return ids.entrySet().stream()
                    .filter(known -> known.getKey().endsWith(named))
                    .filter(known ->
                            pattern.startsWith(known.getKey()) || known.getKey().equals(pattern + named))
                    .reduce((shorter, longer) -> longer)
                    .map(Map.Entry::getValue);
        }
    }

    /** Two homes: the first is accredited with a condition, the second on its way; a question is open. */
    public Examples examples() {
        var owner = work.applicant();
        UUID caseId = decidedWithACondition(owner);
        var file = work.now(caseId);
        requests.ask(new Asked(caseId, Optional.empty(), "Who sleeps in?", requests.usualDay(), "officer"));
        var other = work.applicant();
        work.submittedBy(other, 1);

        Map<String, String> ids = new TreeMap<>();
        UUID document = document(caseId, file);
        applications("/provider/applications/{reference}", document, file, ids);
        applications("/cases/{reference}", document, file, ids);
        ids.put("/provider/letters/{decision}", decision(file).toString());
        drafts(owner, file, ids);
        record(owner, ids);
        var setting = providers.setting(work.settingOf(caseId, 1));
        for (String ofAHome : List.of("/provider/homes/", "/council/homes/", "/settings/")) {
            ids.put(ofAHome + "{reference}", setting.reference());
        }
        gapList(owner, setting, ids);
        ids.put("/ladder/raises/{reference}", raises.draft("Example", Map.of("AC-04", 2)));
        ids.put("/providers/{firm}", file.firm().toString());
        ids.put(
                "/provider/staff/{person}",
                staff.newest(file.firm()).people().get(0).id().toString());
        String newcomer = newcomer();
        people(owner, ids);
        return new Examples(
                owner.username(),
                other.username(),
                newcomer,
                ids,
                List.of(
                        "Provider " + owner.number(),
                        "House " + owner.number(),
                        "Street " + owner.number(),
                        owner.username(),
                        setting.name(),
                        staff.newest(file.firm()).people().get(0).entry().name() + "<"));
    }

    private String newcomer() {
        String username = "newcomer-" + UUID.randomUUID();
        add(username, people.beginOrganisation("Newcomer"));
        return username;
    }

    private void add(String username, UUID organisation) {
        people.add(new NewPerson(
                username,
                username,
                "Person " + username,
                username + "@example.org",
                organisation,
                Set.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR),
                false));
    }

    /** A colleague, an invitation, and somebody who asks to join. */
    private void people(CaseAtWork.Applicant owner, Map<String, String> ids) {
        String colleague = "colleague-" + UUID.randomUUID();
        add(colleague, owner.organisation());
        colleagues.invite(owner.organisation(), "invited@example.org", false, people.require(owner.username()));
        joining.ask(newcomer(), owner.organisation(), "Provider " + owner.number());
        String of = "/provider/people/";
        colleagues.of(owner.organisation()).stream()
                .filter(account -> account.username().equals(colleague))
                .forEach(account -> ids.put(of + "{person}", account.id().toString()));
        colleagues
                .invitations(owner.organisation())
                .forEach(invited ->
                        ids.put(of + "invitations/{invitation}", invited.id().toString()));
        joining.waitingFor(owner.organisation())
                .forEach(asked -> ids.put(of + "requests/{request}", asked.id().toString()));
    }

    private static void applications(String of, UUID document, AccreditationCase file, Map<String, String> ids) {
        ids.put(of, file.reference());
        ids.put(of + "/homes/{number}", "1");
        ids.put(of + "/homes/{number}/conditions/{condition}", "1");
        ids.put(of + "/requests/{number}", "1");
        ids.put(of + "/evidence/{document}", document.toString());
    }

    private UUID decidedWithACondition(CaseAtWork.Applicant owner) {
        UUID caseId = work.submittedBy(owner, 2);
        work.done(caseId, "check-application", "officer", FormAnswers.complete());
        work.deskChecksAreClear(caseId);
        work.visitIsBooked(caseId, work.today().plusDays(10));
        work.visitIsClear(caseId);
        for (int home = 1; home <= 2; home++) {
            work.doneForHome(caseId, home, "inspect-property", "inspector", FormAnswers.everythingMet(work.today()));
        }
        work.doneForHome(
                caseId,
                1,
                "decide-property",
                "panel",
                FormAnswers.accreditWith("Fit a handrail", "AC-19", work.today().plusDays(30)));
        return caseId;
    }

    /** An item that was found wanting since, and a file about it. */
    private void gapList(CaseAtWork.Applicant owner, Setting setting, Map<String, String> ids) {
        gaps.found(setting.reference(), "AC-17", "ALMOST_1");
        ids.put("/provider/homes/{reference}/gaps/{item}", "AC-17");
        evidence.add(
                GapEvidence.about(setting, "AC-17", owner.username()),
                "rota.pdf",
                new ByteArrayInputStream(MadeFiles.pdf()));
        var file = evidence.of(Map.of(setting.id(), "Home"), false).get(0).document();
        ids.put(
                "/provider/homes/{reference}/gaps/{item}/files/{document}",
                file.id().toString());
    }

    private UUID document(UUID caseId, AccreditationCase file) {
        var said = new NewEvidence(
                caseId, "Fire plan", Optional.empty(), Optional.empty(), EvidenceKind.FROM_PROVIDER, "provider");
        evidence.add(said, "plan.pdf", new ByteArrayInputStream(MadeFiles.pdf()));
        return jdbc.sql("select id from document.document where about = :case")
                .param("case", file.id())
                .query(UUID.class)
                .list()
                .get(0);
    }

    private UUID decision(AccreditationCase file) {
        return jdbc.sql("select id from accreditation.decision where home_id = :home")
                .param("home", file.homes().get(0).id())
                .query(UUID.class)
                .single();
    }

    /** One that has chosen everything, and one of a home to be added; "sent" is the page of one that became a case. */
    private void drafts(CaseAtWork.Applicant owner, AccreditationCase sent, Map<String, String> ids) {
        UUID organisation = owner.organisation();
        RecordFile file = record.of(organisation).orElseThrow();
        UUID service = file.services().get(0).id();
        UUID application = drafts.begin(CaseKind.APPLICATION, organisation, service, owner.username());
        drafts.choose(
                drafts.open(application, organisation),
                service,
                List.of(file.homes().get(0).id()),
                owner.username());
        ids.put("/provider/apply/{draft}", application.toString());
        ids.put("/provider/apply/{draft}/sent{draft}", sent.id().toString());
        UUID added = drafts.begin(CaseKind.ADDED_HOME, organisation, service, owner.username());
        ids.put("/provider/homes/{draft}", added.toString());
    }

    /** An answer and a document of the record. */
    private void record(CaseAtWork.Applicant owner, Map<String, String> ids) {
        UUID firm = record.firmOf(owner.organisation()).orElseThrow();
        documents.add(
                owner.organisation(),
                firm,
                new NewRecordDocument(RecordDocumentKind.SAFEGUARDING_POLICY, "Policy", Optional.empty()),
                "policy.pdf",
                new ByteArrayInputStream(MadeFiles.pdf()),
                owner.username());
        UUID document = documents.of(List.of(firm)).get(firm).get(0).stored().id();
        ids.put("/provider/record/{subject}", firm.toString());
        ids.put("/provider/record/{subject}/{slug}", "contact");
        ids.put("/provider/record/documents/{subject}", firm.toString());
        ids.put("/provider/record/documents/{subject}/{document}", document.toString());
    }
}
