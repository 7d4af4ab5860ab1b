package org.hearthmark.workflow;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Compares domain, engine and work list once and ends: {@code --hearthmark.run=check-consistency}, for a database that no
 * application is running on. It ends before the job executor starts, so that nothing moves meanwhile.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "hearthmark.run", havingValue = "check-consistency")
class ConsistencyRun implements ApplicationRunner {

    private final ConsistencyCheck check;
    private final ConfigurableApplicationContext context;

    ConsistencyRun(ConsistencyCheck check, ConfigurableApplicationContext context) {
        this.check = check;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var report = check.run();
        // the answer to a command, for its terminal
        System.out.print(report.inWords());
        System.exit(SpringApplication.exit(context, () -> report.consistent() ? 0 : 1));
    }
}
