package org.hearthmark.workflow;

import java.io.PrintStream;
import org.hearthmark.shared.command.Command;
import org.hearthmark.shared.command.Options;
import org.springframework.stereotype.Component;

/** Compares domain, engine and work list once: {@code check-consistency}. */
@Component
class ConsistencyCommand implements Command {

    private final ConsistencyCheck check;

    ConsistencyCommand(ConsistencyCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "check-consistency";
    }

    @Override
    public boolean run(Options options, PrintStream terminal) {
        var report = check.run();
        terminal.print(report.inWords());
        return report.consistent();
    }
}
