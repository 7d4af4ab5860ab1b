package org.hearthmark.accreditation.web.gap;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.hearthmark.accreditation.application.evidence.EvidenceLine;
import org.hearthmark.accreditation.application.gap.GapEvidence;
import org.hearthmark.accreditation.application.gap.GapLists;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.Setting;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is asked next of a home, on the page that the alliance's staff reads of it. */
@Component
public class GapsOnPage {

    private final GapLists lists;
    private final GapEvidence files;

    GapsOnPage(GapLists lists, GapEvidence files) {
        this.lists = lists;
        this.files = files;
    }

    /**
     * Councils see that a home is in grace and until when, not what its provider answers; who places people looks at the
     * standing, not at the papers.
     */
    public void show(Setting home, SignedInPerson me, Model model) {
        if (me.organisationKind() == OrganisationKind.ALLIANCE) {
            model.addAttribute("gaps", lists.of(home));
            model.addAttribute("filesByItem", readsPapers(me) ? filesByItem(home) : Map.of());
        }
    }

    private static boolean readsPapers(SignedInPerson me) {
        return me.roles().stream().anyMatch(GapAddresses.PAPER_READERS::contains);
    }

    private Map<String, List<EvidenceLine>> filesByItem(Setting home) {
        return files.of(home).stream()
                .collect(groupingBy(line -> line.document().item().orElse("")));
    }
}
