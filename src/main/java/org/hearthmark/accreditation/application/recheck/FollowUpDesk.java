package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.recheck.ChangedFactBook.Begun;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.recheck.AccreditedHome;
import org.hearthmark.accreditation.domain.recheck.CheckKey;
import org.hearthmark.accreditation.domain.recheck.Worsening;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Component;

/**
 * Begins to follow up what has become worse: once for each firm, or service, and change. What is being followed up already
 * as the same or worse is not followed up a second time, unless something new is found.
 */
@Component
class FollowUpDesk {

    private final ChangedFactBook book;
    private final ChangedFactSubjects subjects;
    private final ChangedFactProcess process;
    private final ChangedFactNotices notices;

    FollowUpDesk(
            ChangedFactBook book,
            ChangedFactSubjects subjects,
            ChangedFactProcess process,
            ChangedFactNotices notices) {
        this.book = book;
        this.subjects = subjects;
        this.process = process;
        this.notices = notices;
    }

    /** @param homes the accredited homes of the firms */
    void follow(List<Worsening> worse, List<AccreditedHome> homes) {
        if (worse.isEmpty()) {
            return;
        }
        var followed = book.beingFollowed(
                worse.stream().map(one -> one.key().firm()).distinct().toList());
        var begun = worse.stream()
                .filter(one -> one.somethingNew()
                        || followed.getOrDefault(one.key(), List.of()).stream()
                                .allMatch(open -> open.betterThan(one.after())))
                .collect(groupingBy(one -> new About(one.key()), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> begun(entry.getKey(), entry.getValue(), homes))
                .toList();
        if (!begun.isEmpty()) {
            book.begin(begun);
            begin(begun);
        }
    }

    private void begin(List<Begun> begun) {
        var about = subjects.of(begun.stream().map(Begun::id).toList());
        about.forEach(process::factChanged);
        notices.suspensionToConsider(ofThose(begun, about, one -> one.severity() == CheckResult.STOP));
        notices.toReview(ofThose(begun, about, one -> one.severity() != CheckResult.STOP));
    }

    private static Map<UUID, TaskSubject> ofThose(
            List<Begun> begun, Map<UUID, TaskSubject> about, Predicate<Begun> which) {
        var those = new LinkedHashMap<UUID, TaskSubject>();
        begun.stream().filter(which).forEach(one -> those.put(one.id(), about.get(one.id())));
        return those;
    }

    private record About(UUID firm, Optional<UUID> service) {

        About(CheckKey key) {
            this(key.firm(), key.service());
        }

        boolean concerns(AccreditedHome home) {
            return home.firm().equals(firm)
                    && service.map(home.service()::equals).orElse(true);
        }
    }

    private static Begun begun(About about, List<Worsening> checks, Collection<AccreditedHome> homes) {
        var latest = homes.stream()
                .filter(about::concerns)
                .max(Comparator.comparing(AccreditedHome::decidedAt).thenComparing(AccreditedHome::setting))
                .orElseThrow();
        var severity = checks.stream()
                .map(Worsening::after)
                .max(CheckResult::compareTo)
                .orElseThrow();
        return new Begun(UUID.randomUUID(), about.firm(), about.service(), latest.caseId(), severity, checks);
    }
}
