package org.hearthmark.accreditation.web.intake;

import java.util.UUID;
import org.hearthmark.provider.Topic;

/** The addresses of the pages of a provider's record, and where they lead on to. */
final class RecordAddress {

    private RecordAddress() {}

    /**
     * The page of a topic.
     *
     * @param partOf of a subject that is not begun yet, what it belongs to
     * @param then   where it goes on
     */
    static String of(UUID subject, Topic topic, UUID partOf, String then) {
        return "/provider/record/" + subject + "/" + topic.slug() + "?partOf=" + partOf + "&then=" + then;
    }
}
