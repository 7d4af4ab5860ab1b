package org.hearthmark.provider;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The answers and the documents in a provider's record that run out within 60 days or have run out. */
@Component
class AnswersToRenew implements Upkeeps {

    private static final int AHEAD = 60;

    private final ProviderRecord records;
    private final RunningOut runningOut;

    AnswersToRenew(ProviderRecord records, RunningOut runningOut) {
        this.records = records;
        this.runningOut = runningOut;
    }

    @Override
    public List<Upkeep> of(UUID organisation) {
        return records.of(organisation).stream()
                .flatMap(file -> runningOut.within(file, AHEAD).stream())
                .map(AnswersToRenew::upkeep)
                .toList();
    }

    private static Upkeep upkeep(RunsOut one) {
        return one.document()
                ? new Upkeep("Add the newer document: " + lower(one.what()), one.address(), one.name(), one.lastDay())
                : new Upkeep(
                        "Look at your answer again: " + lower(one.what()),
                        one.address() + "?then=/provider",
                        one.name(),
                        one.lastDay());
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}
