package org.hearthmark.accreditation.web.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.desk.DeskFile;
import org.hearthmark.accreditation.application.desk.DeskFile.Line;
import org.hearthmark.accreditation.application.desk.DeskFile.Part;
import org.hearthmark.accreditation.application.desk.DeskFiles;
import org.hearthmark.accreditation.domain.desk.DeskTally;
import org.springframework.stereotype.Component;

/** The desk checks as the parts of the case page and of the provider's tracker read them. */
@Component("deskChecksOnPages")
public class DeskChecksOnPages {

    private static final String ABOUT_PEOPLE = "people";

    private final DeskFiles files;

    DeskChecksOnPages(DeskFiles files) {
        this.files = files;
    }

    public DeskFile of(UUID caseId) {
        return files.open(caseId);
    }

    public String title(Part part) {
        return part.home().map(number -> "Landlord of home " + number).orElse("The firm");
    }

    /** The counts on which a part was weighed. */
    public String counts(DeskTally tally) {
        return "pending " + tally.pending() + ", stops " + tally.stops() + ", ambers and promises " + tally.ambers()
                + ", of them in D09, D10 or D22 " + tally.weighty();
    }

    /**
     * What a provider is told that the case waits for. What other authorities are asked about people is not said more
     * closely: it could warn somebody who is being looked into.
     */
    public List<String> awaited(DeskFile file) {
        var words = new LinkedHashSet<String>();
        file.pending()
                .forEach(line -> words.add(
                        line.check().group().equals(ABOUT_PEOPLE)
                                ? "Answers of other authorities"
                                : line.check().title() + ofHome(line)));
        return List.copyOf(words);
    }

    public String ofHome(Line line) {
        return line.home().map(number -> ", home " + number).orElse("");
    }
}
