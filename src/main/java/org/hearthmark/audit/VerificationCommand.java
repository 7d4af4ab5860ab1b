package org.hearthmark.audit;

import java.io.PrintStream;
import org.hearthmark.shared.command.Command;
import org.hearthmark.shared.command.Options;
import org.springframework.stereotype.Component;

/** Verifies the audit trail once: {@code verify-audit}. */
@Component
class VerificationCommand implements Command {

    private final AuditVerification verification;

    VerificationCommand(AuditVerification verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public boolean run(Options options, PrintStream terminal) {
        var report = verification.run();
        terminal.print(report.inWords());
        return report.good();
    }
}
