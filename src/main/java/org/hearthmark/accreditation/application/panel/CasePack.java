package org.hearthmark.accreditation.application.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.CaseFile.HomeLine;
import org.hearthmark.accreditation.application.casefile.CaseFile.StepLine;
import org.hearthmark.accreditation.application.casefile.HomeStory;
import org.hearthmark.accreditation.application.evidence.EvidenceLine;

/**
 * Everything the panel needs to decide on one home, on one page.
 *
 * @param below    the items below the level required
 * @param visit    what was recorded at the visit and of the sample of staff files; no member of staff is named
 * @param grade    the grade in words; empty where the home was not graded
 * @param shares   the shares of all items and of the four standards, and the law and critical items in the way, in words
 * @param comments what the provider said to the draft report, and what became of it
 * @param evidence the files of the case that the panel can open
 */
public record CasePack(
        CaseFile file,
        HomeLine home,
        HomeStory story,
        List<CaseFile.ItemLine> below,
        List<StepLine> visit,
        Optional<String> grade,
        Map<String, String> shares,
        Optional<UUID> report,
        List<Comment> comments,
        List<EvidenceLine> evidence) {

    /** @param answer empty where nobody has answered it yet */
    public record Comment(String about, String text, Optional<String> answer) {}
}
