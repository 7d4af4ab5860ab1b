package org.hearthmark.provider.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearthmark.provider.About;
import org.hearthmark.provider.MissingAnswer;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.provider.Topic;
import org.hearthmark.shared.Refusal;

/** What a provider must still say before a service and some of its homes can be applied for. */
public final class Completeness {

    private Completeness() {}

    /** @throws Refusal UNKNOWN when the service or a home is not in the record */
    public static List<MissingAnswer> missing(RecordFile file, UUID service, List<UUID> homes, LocalDate today) {
        List<MissingAnswer> missing = new ArrayList<>(missing(file.theFirm(), today));
        missing.addAll(missing(subject(file, service, About.SERVICE), today));
        for (UUID id : homes) {
            RecordedSubject home = home(file, service, id);
            missing.addAll(missing(home, today));
            if (home.ended()) {
                missing.add(new MissingAnswer(id, Topic.HOME_END, true));
            }
        }
        return List.copyOf(missing);
    }

    /** @throws Refusal UNKNOWN */
    public static RecordedSubject subject(RecordFile file, UUID id, About about) {
        return file.subject(id)
                .filter(subject -> subject.about() == about)
                .orElseThrow(() -> Refusal.unknown(about == About.HOME ? "home" : "service"));
    }

    private static RecordedSubject home(RecordFile file, UUID service, UUID home) {
        RecordedSubject found = subject(file, home, About.HOME);
        if (!found.partOf().equals(service)) {
            throw Refusal.unknown("home");
        }
        return found;
    }

    private static List<MissingAnswer> missing(RecordedSubject subject, LocalDate today) {
        return Topic.of(subject.about()).stream()
                .filter(topic -> subject.statement(topic)
                        .filter(statement -> statement.validOn(today))
                        .isEmpty())
                .map(topic -> new MissingAnswer(
                        subject.id(), topic, subject.statement(topic).isPresent()))
                .toList();
    }
}
