package org.hearthmark.provider.ofsted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
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
 * Imports one list and ends: {@code --hearthmark.run=import-ofsted --hearthmark.file=FILE}, for a database that no
 * application is running on. It ends before the job executor starts; what follows from the list is done at the next start.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "hearthmark.run", havingValue = "import-ofsted")
class ImportRun implements ApplicationRunner {

    private static final String BY = "import-ofsted";

    private final OfstedImports imports;
    private final Path file;
    private final Optional<LocalDate> asAt;
    private final boolean shorter;
    private final ConfigurableApplicationContext context;

    ImportRun(
            OfstedImports imports,
            @Value("${hearthmark.file}") Path file,
            @Value("${hearthmark.as-at:}") String asAt,
            @Value("${hearthmark.shorter:false}") boolean shorter,
            ConfigurableApplicationContext context) {
        this.imports = imports;
        this.file = file;
        this.asAt = Optional.of(asAt).filter(day -> !day.isBlank()).map(LocalDate::parse);
        this.shorter = shorter;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var report =
                imports.take(new OfstedImports.Given(bytes, String.valueOf(file.getFileName()), asAt, shorter, BY));
        // the answer to a command, for its terminal
        System.out.print(report.inWords());
        System.exit(SpringApplication.exit(context, () -> report.taken() ? 0 : 1));
    }
}
