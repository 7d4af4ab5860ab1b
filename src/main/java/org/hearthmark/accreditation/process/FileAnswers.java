package org.hearthmark.accreditation.process;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.sample.CureFields;
import org.hearthmark.accreditation.application.sample.Cures;
import org.hearthmark.accreditation.domain.casework.Outcome;
import org.hearthmark.accreditation.domain.sample.ConditionalStart;
import org.hearthmark.accreditation.domain.sample.ElementScore;
import org.hearthmark.accreditation.domain.sample.FileElement;
import org.hearthmark.accreditation.domain.sample.FileFindings;
import org.hearthmark.workflow.Answers;

/** Translates the form about one staff file, and the form about cures, into findings. */
final class FileAnswers {

    private static final String SCHEDULE_1 = "schedule1";
    private static final String GOOD_PRACTICE = "goodPractice";
    private static final String START = "start";

    private FileAnswers() {}

    static FileFindings findings(Answers answers) {
        var scores = new EnumMap<FileElement, ElementScore>(FileElement.class);
        var reasons = new EnumMap<FileElement, String>(FileElement.class);
        for (var element : FileElement.values()) {
            var group = answers.group(element.law() ? SCHEDULE_1 : GOOD_PRACTICE);
            String field = element.name().toLowerCase(Locale.ROOT);
            group.optionalText(field).flatMap(ElementScore::ofCode).ifPresent(score -> scores.put(element, score));
            group.optionalText(field + "Reason").ifPresent(reason -> reasons.put(element, reason));
        }
        return new FileFindings(scores, reasons, conditionalStart(answers.group(START)));
    }

    private static Optional<ConditionalStart> conditionalStart(Answers start) {
        if (!start.text("conditionalStart").equals("yes")) {
            return Optional.empty();
        }
        return Optional.of(new ConditionalStart(
                outstanding(start),
                start.text("stepsTaken"),
                start.text("supervisor"),
                start.date("until").orElseThrow()));
    }

    private static List<FileElement> outstanding(Answers start) {
        return start.values().get("outstanding") instanceof List<?> chosen
                ? chosen.stream()
                        .map(code -> FileElement.valueOf(code.toString().toUpperCase(Locale.ROOT)))
                        .toList()
                : List.of();
    }

    /** A file that lacks what Schedule 1 asks for is a concern; what becomes of it is weighed over all files. */
    static Outcome outcome(FileFindings findings) {
        return findings.failed().isEmpty() ? Outcome.CLEAR : Outcome.AMBER;
    }

    static Map<FileElement, Cures.Seen> cures(Answers answers) {
        var seen = new EnumMap<FileElement, Cures.Seen>(FileElement.class);
        Stream.of(FileElement.values())
                .filter(FileElement::law)
                .forEach(element -> answers.optionalText(CureFields.cured(element))
                        .ifPresent(answer -> seen.put(
                                element,
                                new Cures.Seen(answer.equals("cured"), answers.text(CureFields.seen(element))))));
        return seen;
    }
}
