package org.hearthmark.audit;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Verifies the audit trail once and ends: {@code --hearthmark.run=verify-audit}, where no application is running. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "hearthmark.run", havingValue = "verify-audit")
class VerificationRun implements ApplicationRunner {

    private final AuditVerification verification;
    private final ConfigurableApplicationContext context;

    VerificationRun(AuditVerification verification, ConfigurableApplicationContext context) {
        this.verification = verification;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var report = verification.run();
        // the answer to a command, for its terminal
        System.out.print(report.inWords());
        System.exit(SpringApplication.exit(context, () -> report.good() ? 0 : 1));
    }
}
