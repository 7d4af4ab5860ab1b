package org.hearthmark.accreditation.application.casefile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.casefile.ChangedLine.Difference;
import org.hearthmark.identity.People;
import org.hearthmark.provider.ChangedAnswer;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.Statement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a provider has said otherwise since it sent its application, of the firm, the service and the homes of the case, until
 * the case was closed: whoever decides sees before and after.
 */
@Service
public class CaseChanges {

    private static final String NOTHING = "Nothing";

    private final ProviderRecord record;
    private final People people;

    CaseChanges(ProviderRecord record, People people) {
        this.record = record;
        this.people = people;
    }

    /** In the order in which they were said; two statements for any number. */
    @Transactional(readOnly = true)
    public List<ChangedLine> of(CaseFile file) {
        Map<UUID, String> names = names(file);
        List<ChangedAnswer> changed = record.changedBetween(
                file.firm().id(),
                names.keySet(),
                file.summary().sentAt(),
                file.summary().closedAt());
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<String, String> who =
                people.names(changed.stream().map(one -> one.after().by()).collect(Collectors.toSet()));
        return changed.stream()
                .map(one -> line(one, names.get(one.subject()), who))
                .toList();
    }

    private static Map<UUID, String> names(CaseFile file) {
        Map<UUID, String> names = new LinkedHashMap<>();
        names.put(file.firm().id(), file.firm().label());
        names.put(file.service().id(), file.service().name());
        file.homes()
                .forEach(home -> names.put(home.setting().id(), home.setting().name()));
        return names;
    }

    private ChangedLine line(ChangedAnswer changed, String about, Map<String, String> who) {
        Statement after = changed.after();
        return new ChangedLine(
                about,
                changed.topic().label(),
                differences(changed),
                after.at(),
                who.getOrDefault(after.by(), after.by()));
    }

    private List<Difference> differences(ChangedAnswer changed) {
        Map<String, String> before =
                changed.before().map(said -> record.inWords(said.said())).orElseGet(LinkedHashMap::new);
        Map<String, String> now = record.inWords(changed.after().said());
        LinkedHashSet<String> asked = new LinkedHashSet<>(now.keySet());
        asked.addAll(before.keySet());
        return asked.stream()
                .filter(what -> !Objects.equals(before.get(what), now.get(what)))
                .map(what -> new Difference(what, before.getOrDefault(what, NOTHING), now.getOrDefault(what, NOTHING)))
                .toList();
    }
}
