package org.hearthmark.accreditation.application.sample;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Draws one sample again and ends: {@code --hearthmark.run=redraw-sample --hearthmark.reference=ACC-2026-000123}, for a
 * database that no application is running on. It ends before the job executor starts.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "hearthmark.run", havingValue = "redraw-sample")
class RedrawRun implements ApplicationRunner {

    private final SampleRedraws redraws;
    private final String reference;
    private final ConfigurableApplicationContext context;

    RedrawRun(
            SampleRedraws redraws,
            @Value("${hearthmark.reference}") String reference,
            ConfigurableApplicationContext context) {
        this.redraws = redraws;
        this.reference = reference;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var report = redraws.of(reference);
        // the answer to a command, for its terminal
        System.out.print(report.map(RedrawReport::inWords)
                .orElse("There is no sample of " + reference + ": no such case, or no visit was booked\n"));
        boolean same = report.filter(RedrawReport::same).isPresent();
        System.exit(SpringApplication.exit(context, () -> same ? 0 : 1));
    }
}
