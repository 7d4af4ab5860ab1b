package org.hearthmark.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import org.hearthmark.shared.command.Command;
import org.hearthmark.shared.command.Options;
import org.springframework.stereotype.Component;

/**
 * Loads a directory of postcodes: {@code load-postcodes} with {@code --hearthmark.file=FILE}. Entries of the register that have
 * not followed by then do at the next start.
 */
@Component
class PostcodesCommand implements Command {

    private static final String NAME = "load-postcodes";

    private final PostcodeLoads loads;

    PostcodesCommand(PostcodeLoads loads) {
        this.loads = loads;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean run(Options options, PrintStream terminal) throws IOException {
        var file = options.file();
        try (InputStream in = Files.newInputStream(file)) {
            var report = loads.load(
                    in,
                    String.valueOf(file.getFileName()),
                    options.flag("fewer"),
                    NAME,
                    lines -> terminal.printf("%,d lines read%n", lines));
            terminal.print(report.inWords());
            return true;
        }
    }
}
