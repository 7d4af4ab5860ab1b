package org.hearthmark.provider;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;

/** The answers in a provider's record that run out within 60 days or have run out. */
@Component
class AnswersToRenew implements Upkeeps {

    private static final int AHEAD = 60;

    private final ProviderRecord records;
    private final Clock clock;

    AnswersToRenew(ProviderRecord records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public List<Upkeep> of(UUID organisation) {
        LocalDate last = LondonTime.today(clock).plusDays(AHEAD);
        return records.of(organisation).stream()
                .flatMap(RecordFile::subjects)
                .flatMap(subject -> endingBy(last, subject))
                .toList();
    }

    private static Stream<Upkeep> endingBy(LocalDate last, RecordedSubject subject) {
        return subject.said().values().stream()
                .filter(statement -> !statement.validOn(last))
                .map(statement -> new Upkeep(
                        "Look at your answer again: "
                                + statement.topic().label().substring(0, 1).toLowerCase(Locale.UK)
                                + statement.topic().label().substring(1),
                        "/provider/record/" + subject.id() + "/"
                                + statement.topic().slug() + "?then=/provider",
                        subject.name(),
                        statement.validUntil()));
    }
}
