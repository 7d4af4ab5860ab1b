package org.hearthmark.accreditation.web.intake;

import java.util.UUID;
import org.hearthmark.accreditation.application.intake.DraftTasks;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.provider.RecordFile;

/** A draft that its provider has open, with what the provider's record says and what is still to do. */
record OpenDraft(SavedDraft draft, RecordFile file, DraftTasks tasks) {

    UUID id() {
        return draft.id();
    }

    /** The address of its task list. */
    String address() {
        return address(draft.id());
    }

    static String address(UUID draft) {
        return "/provider/apply/" + draft;
    }
}
