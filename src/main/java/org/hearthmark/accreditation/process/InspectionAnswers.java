package org.hearthmark.accreditation.process;

import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.application.item.InspectionFindings;
import org.hearthmark.accreditation.application.item.InspectionFindings.ItemFinding;
import org.hearthmark.accreditation.application.item.ItemFields;
import org.hearthmark.standard.Item;
import org.hearthmark.standard.Level;
import org.hearthmark.workflow.Answers;

/** Translates the answers of a form about checklist items into findings, one for each item that was asked. */
final class InspectionAnswers {

    private InspectionAnswers() {}

    static InspectionFindings findings(Answers answers, List<Item> items) {
        return new InspectionFindings(answers.date("inspectedOn").orElseThrow(), items(answers, items));
    }

    /** The findings alone, of those of the items that have an answer. */
    static List<ItemFinding> items(Answers answers, List<Item> items) {
        return items.stream()
                .flatMap(item -> finding(item.id(), answers).stream())
                .toList();
    }

    private static Optional<ItemFinding> finding(String item, Answers answers) {
        return answers.optionalText(ItemFields.nameOf(item, ItemFields.LEVEL))
                .flatMap(Level::ofCode)
                .map(level -> new ItemFinding(
                        item,
                        level,
                        answers.optionalText(ItemFields.nameOf(item, ItemFields.MEASURE)),
                        answers.optionalText(ItemFields.nameOf(item, ItemFields.COMMENT))));
    }
}
