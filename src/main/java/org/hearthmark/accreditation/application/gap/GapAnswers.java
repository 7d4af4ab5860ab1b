package org.hearthmark.accreditation.application.gap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.application.reassessment.Reassessments;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.domain.standing.GapAnswer;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a provider's answers to the gap lists of its homes. An answer that comes before the home's own date stops its clock
 * until somebody has checked it; one that comes later is checked as well and stops nothing.
 */
@Service
public class GapAnswers {

    /** Characters of an answer. */
    public static final int LONGEST = 4000;

    private final GapLists lists;
    private final Facts facts;
    private final Reassessments reassessments;
    private final AuditTrail audit;
    private final Clock clock;

    GapAnswers(GapLists lists, Facts facts, Reassessments reassessments, AuditTrail audit, Clock clock) {
        this.lists = lists;
        this.facts = facts;
        this.reassessments = reassessments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reference of a home that the organisation runs
     * @param level     that is asked of the item, or will be
     * @throws Refusal UNKNOWN for somebody else's home, or where nothing is asked of the item; INVALID for {@code level} or
     *     {@code text}, also while an answer about the level waits for its check
     */
    @Transactional
    public void file(UUID organisation, String reference, String item, int level, String text, String by) {
        var home = lists.own(organisation, reference);
        var setting = home.id();
        facts.lockSetting(setting);
        require(lists.of(home).line(item), level, text);
        var now = clock.instant();
        var answer = new GapAnswer(setting, item, level, text.strip(), LondonTime.dayOf(now), now, by);
        facts.record(answer);
        audit.record(
                new AuditFact("gap-answered", setting, by, Map.of("item", item, "level", Integer.toString(level))));
        reassessments.answered(setting, List.of(answer.id()));
    }

    private static void require(GapLine line, int level, String text) {
        if (line.asks().stream().noneMatch(ask -> ask.level() == level)) {
            throw Refusal.invalid("Choose a level", Map.of("level", "Choose a level that is asked of this item"));
        }
        if (line.waits(level)) {
            throw Refusal.invalid("Your answer about this waits for our check. You can answer again after it.");
        }
        if (text.isBlank()) {
            throw Refusal.invalid(
                    "An answer is missing",
                    Map.of("text", "Say what you have done and what the files show, or why it should not count"));
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid("The answer is too long", Map.of("text", "Use " + LONGEST + " characters or fewer"));
        }
    }
}
