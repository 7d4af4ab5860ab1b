package org.hearthmark.provider.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import org.hearthmark.shared.command.Command;
import org.hearthmark.shared.command.Options;
import org.springframework.stereotype.Component;

/** Tries the names of one list: {@code register-names} with {@code --hearthmark.file=FILE}; nothing is kept. */
@Component
class TrialCommand implements Command {

    private static final int NAMES = 300;

    private final NameTrial trial;

    TrialCommand(NameTrial trial) {
        this.trial = trial;
    }

    @Override
    public String name() {
        return "register-names";
    }

    @Override
    public boolean run(Options options, PrintStream terminal) throws IOException {
        var report = trial.run(Files.readAllBytes(options.file()), options.number("names", NAMES));
        terminal.print(report.inWords());
        return report.sound();
    }
}
