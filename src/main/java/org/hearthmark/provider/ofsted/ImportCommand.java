package org.hearthmark.provider.ofsted;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.LocalDate;
import org.hearthmark.shared.command.Command;
import org.hearthmark.shared.command.Options;
import org.springframework.stereotype.Component;

/**
 * Imports one list: {@code import-ofsted} with {@code --hearthmark.file=FILE}, where wanted {@code --hearthmark.as-at=} and
 * {@code --hearthmark.shorter=true}. What follows from the list is done at the next start.
 */
@Component
class ImportCommand implements Command {

    private static final String NAME = "import-ofsted";

    private final OfstedImports imports;

    ImportCommand(OfstedImports imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean run(Options options, PrintStream terminal) throws IOException {
        var file = options.file();
        var report = imports.take(new OfstedImports.Given(
                Files.readAllBytes(file),
                String.valueOf(file.getFileName()),
                options.text("as-at").map(LocalDate::parse),
                options.flag("shorter"),
                NAME));
        terminal.print(report.inWords());
        return report.taken();
    }
}
