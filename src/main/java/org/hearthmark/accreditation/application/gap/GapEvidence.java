package org.hearthmark.accreditation.application.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.EvidenceKind;
import org.hearthmark.accreditation.application.evidence.EvidenceLine;
import org.hearthmark.accreditation.application.evidence.NewEvidence;
import org.hearthmark.provider.Setting;
import org.springframework.stereotype.Component;

/** The files that come with answers to gap lists: evidence about the home, for an item each. */
@Component
public class GapEvidence {

    private final Evidence evidence;

    GapEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    /** What is said of files that come with an answer. */
    public static NewEvidence about(Setting home, String item, String by) {
        return new NewEvidence(home.id(), "", Optional.of(item), Optional.empty(), EvidenceKind.FROM_PROVIDER, by);
    }

    /** The latest first; one statement. */
    public List<EvidenceLine> of(Setting home) {
        return evidence.of(subjects(home), false);
    }

    /** Those for one item. */
    public List<EvidenceLine> of(Setting home, String item) {
        return of(home).stream()
                .filter(line -> line.document().item().filter(item::equals).isPresent())
                .toList();
    }

    /** @throws org.hearthmark.shared.Refusal UNKNOWN when there is no such file about the home */
    public EvidenceLine find(Setting home, UUID document) {
        return evidence.find(document, subjects(home), false);
    }

    private static Map<UUID, String> subjects(Setting home) {
        return Map.of(home.id(), home.name());
    }
}
