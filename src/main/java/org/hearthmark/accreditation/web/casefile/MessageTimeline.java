package org.hearthmark.accreditation.web.casefile;

import java.util.List;
import org.hearthmark.accreditation.application.message.CaseMessage;
import org.hearthmark.accreditation.application.message.Side;

/** The messages about a case as lines of its timeline; whoever wants all of a long one opens the messages. */
final class MessageTimeline {

    private static final int LONGEST = 200;

    private MessageTimeline() {}

    static List<TimelineEntry> of(List<CaseMessage> messages, boolean staff) {
        return messages.stream()
                .map(message -> new TimelineEntry(
                        title(message, staff),
                        staff && message.side() == Side.ALLIANCE ? message.by() : null,
                        message.at(),
                        shortened(message.text())))
                .toList();
    }

    private static String title(CaseMessage message, boolean staff) {
        if (message.side() == Side.ALLIANCE) {
            return "Message from the alliance";
        }
        return staff ? "Message from the provider" : "Message from you";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
