package org.hearthmark.accreditation.application.paper;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.application.casework.HomeEnds;
import org.hearthmark.accreditation.application.paper.Papers.Paper;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.paper.Certificate;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.PublicAddress;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an accredited home gets to show: made by a job, which may be tried again, once for a decision. */
@Service
public class Certificates {

    private final HomesInCases homes;
    private final Facts facts;
    private final Reports reports;
    private final Accreditations accreditations;
    private final Providers providers;
    private final Papers papers;
    private final PaperNotices notices;
    private final PublicAddress address;
    private final HomeEnds ends;
    private final AuditTrail audit;
    private final Clock clock;

    Certificates(
            HomesInCases homes,
            Facts facts,
            Reports reports,
            Accreditations accreditations,
            Providers providers,
            Papers papers,
            PaperNotices notices,
            PublicAddress address,
            HomeEnds ends,
            AuditTrail audit,
            Clock clock) {
        this.homes = homes;
        this.facts = facts;
        this.reports = reports;
        this.accreditations = accreditations;
        this.providers = providers;
        this.papers = papers;
        this.notices = notices;
        this.address = address;
        this.ends = ends;
        this.audit = audit;
        this.clock = clock;
    }

    /** The home has its certificate, and its way through the case is over. */
    @Transactional
    public void issue(UUID homeId) {
        var home = homes.findById(homeId).orElseThrow(() -> Refusal.unknown("home"));
        var decision = accrediting(homeId);
        if (reports.certificateOn(decision.id()).isEmpty()) {
            make(home, decision);
        }
        if (!home.ended()) {
            home.certified();
            ends.ended(home);
        }
    }

    private Decision accrediting(UUID homeId) {
        return facts.decisionsOf(List.of(homeId)).stream()
                .filter(decision -> decision.outcome().accredits())
                .max(Comparator.comparing(Decision::recordedAt))
                .orElseThrow(() -> new IllegalStateException("Nobody accredited home " + homeId));
    }

    private void make(HomeInCase home, Decision decision) {
        var setting = providers.setting(home.setting());
        var shown = CertificatePaper.of(setting, accreditations.standingOf(setting.id()), decision.trueFrom());
        var code = CertificateCode.fresh();
        var document = papers.keep(
                setting.id(),
                new Paper(
                        "certificate",
                        "certificate",
                        "Certificate of " + setting.reference(),
                        "certificate-" + setting.reference() + ".pdf"),
                Map.of("certificate", shown, "code", code, "address", address.of("/verify/" + code)));
        var certificate = new Certificate(
                home.id(), setting.id(), decision.id(), code, document, LondonTime.today(clock), clock.instant());
        facts.record(certificate);
        audit.record(new AuditFact(
                "certificate-issued", setting.id(), Papers.SYSTEM, Map.of("document", document.toString())));
        notices.certified(home, certificate.id());
    }

    /** The document of the certificate of a home that was made last. */
    @Transactional(readOnly = true)
    public Optional<UUID> of(UUID setting) {
        return reports.certificateOf(setting).map(Certificate::document);
    }
}
