package org.hearthmark.provider.web.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.provider.Statement;
import org.hearthmark.provider.Topic;

/**
 * A firm, service or home as the page of the record shows it.
 *
 * @param within the name of the service of a home; null of others
 * @param end of a home of which it was said whether it is run any more
 */
public record SubjectOnPage(RecordedSubject subject, String within, List<Line> lines, Optional<Line> end) {

    private static final int DAYS_BEFOREHAND = 60;

    /**
     * A topic and what was said of it.
     *
     * @param said null when nothing was
     * @param by the name of who said it
     */
    public record Line(Topic topic, Statement said, Map<String, String> words, String by, LocalDate today) {

        public boolean outOfDate() {
            return said != null && !said.validOn(today);
        }

        /** Whether it runs out within 60 days, or has. */
        public boolean runsOut() {
            return said != null && !said.validOn(today.plusDays(DAYS_BEFOREHAND));
        }

        /** Whether saying that it is still so moves its last day; insurance, for one, ends when it ends. */
        public boolean confirmable() {
            return runsOut() && topic.goodUntil(said.said(), today).isAfter(said.validUntil());
        }

        public String status() {
            if (said == null) {
                return "Not answered yet";
            }
            return outOfDate() ? "Check again" : runsOut() ? "Runs out soon" : "Holds";
        }

        public String colour() {
            if (said == null) {
                return "blue";
            }
            return outOfDate() ? "red" : runsOut() ? "yellow" : "green";
        }
    }

    static SubjectOnPage of(
            RecordedSubject subject,
            String within,
            ProviderRecord record,
            Function<Statement, String> by,
            LocalDate today) {
        List<Line> lines = Topic.of(subject.about()).stream()
                .map(topic -> subject.statement(topic)
                        .map(said -> line(said, record, by, today))
                        .orElseGet(() -> new Line(topic, null, Map.of(), null, today)))
                .toList();
        return new SubjectOnPage(
                subject, within, lines, subject.statement(Topic.HOME_END).map(said -> line(said, record, by, today)));
    }

    private static Line line(Statement said, ProviderRecord record, Function<Statement, String> by, LocalDate today) {
        return new Line(said.topic(), said, record.inWords(said.said()), by.apply(said), today);
    }
}
