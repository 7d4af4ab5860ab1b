package org.hearthmark.accreditation.application.paper;

import java.util.Optional;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.accreditation.domain.paper.Certificate;
import org.hearthmark.accreditation.domain.paper.Reports;
import org.hearthmark.provider.Providers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a certificate counts at this moment: the paper cannot know of a suspension, so the home's standing is asked. For
 * anybody, without signing in.
 */
@Service
public class Verification {

    private final Reports reports;
    private final Accreditations accreditations;
    private final Providers providers;

    Verification(Reports reports, Accreditations accreditations, Providers providers) {
        this.reports = reports;
        this.accreditations = accreditations;
        this.providers = providers;
    }

    /** How a certificate stands. */
    public enum State {
        VALID("This certificate is valid", "green"),
        REPLACED("This certificate was replaced by a newer one", "grey"),
        EXPIRED("This accreditation has run out", "red"),
        LAPSED("This accreditation has lapsed", "red"),
        SUSPENDED("This accreditation is suspended", "red"),
        WITHDRAWN("This accreditation was withdrawn", "red");

        private final String label;
        private final String colour;

        State(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        public String label() {
            return label;
        }

        /** The colour of its tag. */
        public String colour() {
            return colour;
        }
    }

    /** A certificate that we know, and how it stands. */
    public record Verified(String code, State state, CertificatePaper paper) {}

    /** @param typed a code as somebody typed it; empty when we know no such certificate */
    @Transactional(readOnly = true)
    public Optional<Verified> of(String typed) {
        return CertificateCode.typed(typed).flatMap(reports::certificate).map(this::verified);
    }

    private Verified verified(Certificate certificate) {
        var standing = accreditations.standingOf(certificate.setting());
        var paper = CertificatePaper.of(providers.setting(certificate.setting()), standing, certificate.trueFrom());
        return new Verified(certificate.code(), state(certificate, standing.kind()), paper);
    }

    private State state(Certificate certificate, StandingKind kind) {
        return switch (kind) {
            case FULL, CONDITIONAL -> newest(certificate) ? State.VALID : State.REPLACED;
            case SUSPENDED -> State.SUSPENDED;
            case EXPIRED -> State.EXPIRED;
            case LAPSED -> State.LAPSED;
            case NEVER, WITHDRAWN, REFUSED -> State.WITHDRAWN;
        };
    }

    private boolean newest(Certificate certificate) {
        return reports.certificateOf(certificate.setting())
                .filter(latest -> latest.id().equals(certificate.id()))
                .isPresent();
    }
}
