package org.hearthmark.provider.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tries the names of one list and ends: {@code --hearthmark.run=register-names --hearthmark.file=FILE}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "hearthmark.run", havingValue = "register-names")
class TrialRun implements ApplicationRunner {

    private final NameTrial trial;
    private final Path file;
    private final int names;
    private final ConfigurableApplicationContext context;

    TrialRun(
            NameTrial trial,
            @Value("${hearthmark.file}") Path file,
            @Value("${hearthmark.names:300}") int names,
            ConfigurableApplicationContext context) {
        this.trial = trial;
        this.file = file;
        this.names = names;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        TrialReport report = trial.run(Files.readAllBytes(file), names);
        // the answer to a command, for its terminal
        System.out.print(report.inWords());
        System.exit(SpringApplication.exit(context, () -> report.sound() ? 0 : 1));
    }
}
