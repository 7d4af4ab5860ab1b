package org.hearthmark.accreditation.application.sample;

import java.io.PrintStream;
import org.hearthmark.shared.command.Command;
import org.hearthmark.shared.command.Options;
import org.springframework.stereotype.Component;

/** Draws one sample again: {@code redraw-sample} with {@code --hearthmark.reference=ACC-2026-000123}. */
@Component
class RedrawCommand implements Command {

    private final SampleRedraws redraws;

    RedrawCommand(SampleRedraws redraws) {
        this.redraws = redraws;
    }

    @Override
    public String name() {
        return "redraw-sample";
    }

    @Override
    public boolean run(Options options, PrintStream terminal) {
        var reference = options.required("reference");
        var report = redraws.of(reference);
        terminal.print(report.map(RedrawReport::inWords)
                .orElse("There is no sample of " + reference + ": no such case, or no visit was booked\n"));
        return report.filter(RedrawReport::same).isPresent();
    }
}
