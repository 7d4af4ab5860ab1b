package org.hearthmark.accreditation.application.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.application.casework.CaseProcess;
import org.hearthmark.accreditation.application.intake.AddedHomeOffer.OfService;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.Submission;
import org.hearthmark.accreditation.domain.intake.AddedHomeRule;
import org.hearthmark.accreditation.domain.intake.StageRecords;
import org.hearthmark.accreditation.domain.intake.StagesOnFile;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.Entered;
import org.hearthmark.provider.HomeEntry;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.PublicFacts;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.References;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a home that a provider with accredited homes adds: a case of its own, of the landlord check and stage 3. */
@Service
public class AddedHomes {

    static final Set<StandingKind> TO_BE_ACCREDITED = EnumSet.of(
            StandingKind.NEVER,
            StandingKind.WITHDRAWN,
            StandingKind.REFUSED,
            StandingKind.EXPIRED,
            StandingKind.LAPSED);

    private final Cases cases;
    private final StageRecords records;
    private final Accreditations accreditations;
    private final HomesUnderWay underWay;
    private final Drafts drafts;
    private final Providers providers;
    private final PublicFacts registers;
    private final References references;
    private final CaseProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    AddedHomes(
            Cases cases,
            StageRecords records,
            Accreditations accreditations,
            HomesUnderWay underWay,
            Drafts drafts,
            Providers providers,
            PublicFacts registers,
            References references,
            CaseProcess process,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.records = records;
        this.accreditations = accreditations;
        this.underWay = underWay;
        this.drafts = drafts;
        this.providers = providers;
        this.registers = registers;
        this.references = references;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the provider may do today. */
    @Transactional(readOnly = true)
    public AddedHomeOffer offerTo(UUID organisation) {
        return providers
                .firmOf(organisation)
                .map(firm -> offer(firm.id()))
                .orElseGet(() -> new AddedHomeOffer(List.of()));
    }

    private AddedHomeOffer offer(UUID firm) {
        LocalDate today = LondonTime.today(clock);
        List<Setting> settings = providers.settingsOfFirm(firm);
        boolean standing = standings(settings).stream().anyMatch(Standing::mayBeUsed);
        List<StagesOnFile> onFile = records.of(firm);
        Map<String, OfService> services = new TreeMap<>();
        settings.forEach(setting -> services.computeIfAbsent(
                setting.serviceName() + setting.service(),
                unused -> new OfService(
                        setting.service(),
                        setting.serviceName(),
                        setting.urn(),
                        AddedHomeRule.on(today, standing, setting.service(), onFile))));
        return new AddedHomeOffer(List.copyOf(services.values()));
    }

    private Collection<Standing> standings(List<Setting> settings) {
        return accreditations
                .standingsOf(settings.stream().map(Setting::id).toList())
                .values();
    }

    /**
     * Submits one home. The same draft submitted again gives the same case.
     *
     * @param draft the draft's id, which becomes the case's
     * @return the case's reference, such as ACC-2026-000123
     * @throws Refusal UNKNOWN for a service of another provider; INVALID when the provider has to apply as a whole, when
     *     the home is accredited already, and when it stands in an application that is not decided yet
     */
    @Transactional
    public String submit(UUID draft, UUID organisation, UUID service, HomeEntry home, String by) {
        var sent = Submitted.before(cases, draft, organisation);
        if (sent.isPresent()) {
            return sent.get();
        }
        // locks the firm: of two clicks at the same moment the second one finds the first one's case
        var entered = providers.addHome(organisation, service, home, by);
        sent = Submitted.before(cases, draft, organisation);
        if (sent.isPresent()) {
            return sent.get();
        }
        var restsOn = requireOffered(organisation, service);
        underWay.refuse(entered.knownBefore(), draft);
        refuseAccredited(entered);
        var submitted =
                cases.save(AccreditationCase.submit(submission(draft, organisation, restsOn.caseId(), entered, by)));
        drafts.discard(draft);
        registers.watch(entered.firm());
        audit.record(new AuditFact("home-added", draft, by, Map.of("restsOn", restsOn.reference())));
        process.homeAdded(submitted);
        return submitted.reference();
    }

    private StagesOnFile requireOffered(UUID organisation, UUID service) {
        var answer = offerTo(organisation).services().stream()
                .filter(one -> one.id().equals(service))
                .map(OfService::answer)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("service"));
        return answer.restsOn()
                .orElseThrow(() ->
                        Refusal.invalid(answer.against().orElseThrow() + " This home needs a whole application."));
    }

    private void refuseAccredited(Entered entered) {
        var home = accreditations.standingOf(entered.settings().get(0));
        if (!TO_BE_ACCREDITED.contains(home.kind())) {
            throw Refusal.invalid("This home is accredited already.");
        }
    }

    private Submission submission(UUID draft, UUID organisation, UUID restsOn, Entered entered, String by) {
        return new Submission(
                draft,
                CaseKind.ADDED_HOME,
                restsOn,
                references.next("ACC"),
                organisation,
                entered.firm(),
                entered.service(),
                entered.firmLabel(),
                Submitted.homes(entered),
                clock.instant(),
                by);
    }
}
