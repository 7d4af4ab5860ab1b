package org.hearthmark.accreditation.web.intake;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.intake.DraftTasks;
import org.hearthmark.accreditation.application.intake.Drafts;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Opens a draft for the pages of an application. What was sent meanwhile, in another window or by a first click, leads to its
 * reference; a provider whose firm is not known yet is asked for it first.
 */
@Component
class DraftDoor {

    private static final String FIRM_FIRST = "redirect:/provider/firm/new";

    private final Drafts drafts;
    private final CaseFiles files;
    private final ProviderRecord record;
    private final Clock clock;

    DraftDoor(Drafts drafts, CaseFiles files, ProviderRecord record, Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Shows a page of a draft, or leads on.
     *
     * @throws Refusal UNKNOWN when there is no such draft of the organisation
     */
    String open(UUID id, SignedInPerson me, Function<OpenDraft, String> page) {
        if (files.referenceOf(id, me.organisation()).isPresent()) {
            return "redirect:" + OpenDraft.address(id) + "/sent";
        }
        var draft = drafts.open(id, me.organisation());
        if (draft.ofOnePage()) {
            return "redirect:" + OpenDraft.address(id) + "/before";
        }
        return record.of(me.organisation())
                .map(file -> new OpenDraft(draft, file, DraftTasks.of(draft, file, LondonTime.today(clock))))
                .map(page)
                .orElse(FIRM_FIRST);
    }

    /** The same for pages that need a service to be chosen before. */
    String withService(UUID id, SignedInPerson me, Function<OpenDraft, String> page) {
        return open(id, me, open -> open.tasks().service().isPresent() ? page.apply(open) : toList(open.draft()));
    }

    /** The same for pages that come when nothing is left to do. */
    String ready(UUID id, SignedInPerson me, Function<OpenDraft, String> page) {
        return open(id, me, open -> open.tasks().ready() ? page.apply(open) : toList(open.draft()));
    }

    static String toList(SavedDraft draft) {
        return "redirect:" + OpenDraft.address(draft.id());
    }
}
