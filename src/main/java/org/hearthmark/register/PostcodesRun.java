package org.hearthmark.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearthmark.shared.Refusal;
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
 * Loads a directory of postcodes once and ends: {@code --hearthmark.run=load-postcodes --hearthmark.file=…}, for a database
 * that no application is running on. Entries of the register that have not followed by then do at the next start.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "hearthmark.run", havingValue = "load-postcodes")
class PostcodesRun implements ApplicationRunner {

    private static final String WHO = "load-postcodes";

    private final PostcodeLoads loads;
    private final Path file;
    private final boolean fewer;
    private final ConfigurableApplicationContext context;

    PostcodesRun(
            PostcodeLoads loads,
            @Value("${hearthmark.file}") Path file,
            @Value("${hearthmark.fewer:false}") boolean fewer,
            ConfigurableApplicationContext context) {
        this.loads = loads;
        this.file = file;
        this.fewer = fewer;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        boolean loaded = load();
        System.exit(SpringApplication.exit(context, () -> loaded ? 0 : 1));
    }

    /** What is printed is the answer to a command, for its terminal. */
    private boolean load() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var report = loads.load(in, file.getFileName().toString(), fewer, WHO, PostcodesRun::progress);
            System.out.print(report.inWords());
            return true;
        } catch (Refusal refused) {
            System.out.println("Refused: " + refused.title());
            return false;
        }
    }

    private static void progress(long lines) {
        System.out.printf("%,d lines read%n", lines);
    }
}
