package org.hearthmark.provider.record;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearthmark.provider.About;
import org.hearthmark.provider.AddressSaid;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.provider.Said;
import org.hearthmark.provider.ServiceSaid;
import org.hearthmark.provider.Statement;
import org.hearthmark.provider.Topic;

/** Puts statements together by what they are about. */
final class Filing {

    private Filing() {}

    /** @param rows the latest of each subject and topic, at least one of them of the firm */
    static RecordFile file(List<RecordedRow> rows) {
        List<RecordedSubject> subjects =
                rows.stream().collect(groupingBy(row -> row.statement().subject())).values().stream()
                        .sorted(comparing(ofSubject -> ofSubject.get(0).begun()))
                        .map(Filing::subject)
                        .toList();
        RecordedSubject firm = about(subjects, About.FIRM).get(0);
        return new RecordFile(firm.id(), firm, about(subjects, About.SERVICE), about(subjects, About.HOME));
    }

    private static List<RecordedSubject> about(List<RecordedSubject> subjects, About about) {
        return subjects.stream().filter(subject -> subject.about() == about).toList();
    }

    private static RecordedSubject subject(List<RecordedRow> rows) {
        RecordedRow latest = rows.stream()
                .max(comparingLong(row -> row.statement().number()))
                .orElseThrow();
        Map<Topic, Statement> said =
                rows.stream().map(RecordedRow::statement).collect(toMap(Statement::topic, Function.identity()));
        return new RecordedSubject(
                latest.statement().subject(),
                latest.statement().topic().about(),
                latest.partOf(),
                name(said),
                latest.reference(),
                said);
    }

    private static String name(Map<Topic, Statement> said) {
        return Stream.of(Topic.FIRM, Topic.SERVICE, Topic.HOME_ADDRESS)
                .map(said::get)
                .filter(Objects::nonNull)
                .map(statement -> name(statement.said()))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Said said) {
        if (said instanceof FirmSaid firm) {
            return firm.name();
        }
        if (said instanceof ServiceSaid service) {
            return service.name();
        }
        return ((AddressSaid) said).name();
    }
}
