package org.hearthmark.standard;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.hearthmark.standard.Coming.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what is published and not in effect yet, with the days that are expected by now. */
@Component
public class ComingVersions {

    private final Standards standards;
    private final ObjectProvider<ExpectedEffects> expected;

    ComingVersions(Standards standards, ObjectProvider<ExpectedEffects> expected) {
        this.standards = standards;
        this.expected = expected;
    }

    /** As known now; one statement at most. */
    public Coming now() {
        var versions = standards.published().stream()
                .filter(version -> !version.first() && !version.withdrawn())
                .toList();
        return new Coming(
                versions,
                standards.bars().effects().stream()
                        .map(effect -> new Place(effect.version(), effect.region()))
                        .collect(toSet()),
                expected.orderedStream()
                        .flatMap(one -> one.otherThanPlanned().stream())
                        .collect(toMap(one -> new Place(one.version(), one.region()), ExpectedEffect::day)));
    }
}
