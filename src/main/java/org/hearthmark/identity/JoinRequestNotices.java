package org.hearthmark.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the alliance's officers who asks to join a provider and has nobody else to answer: at once where the provider has no
 * administrator, otherwise when none has answered in time. Of each request once.
 */
@Component
class JoinRequestNotices {

    private static final String OFFICERS = Role.ACCREDITATION_OFFICER.group().orElseThrow();

    /** At a time; the others follow with the next sweep. */
    private static final int MOST = 100;

    private final JoinRequestRows waiting;
    private final ColleagueLetters letters;
    private final People people;
    private final Clock clock;

    JoinRequestNotices(JoinRequestRows waiting, ColleagueLetters letters, People people, Clock clock) {
        this.waiting = waiting;
        this.letters = letters;
        this.people = people;
        this.clock = clock;
    }

    /** Of a request that was made now, in the same transaction. */
    void asked(UUID request) {
        List<Person> officers = officers();
        if (!officers.isEmpty()) {
            waiting.toTell(request, clock.instant()).ifPresent(due -> tell(due, officers));
        }
    }

    /** Of all that are due and of which nobody was told; those that came first. */
    @Transactional
    public void waiting() {
        List<Person> officers = officers();
        if (!officers.isEmpty()) {
            waiting.toTell(clock.instant(), MOST).forEach(due -> tell(due, officers));
        }
    }

    private List<Person> officers() {
        return people.inGroup(OFFICERS).stream()
                .filter(officer -> !officer.serviceAccount())
                .toList();
    }

    private void tell(JoinRequest request, List<Person> officers) {
        officers.forEach(officer -> letters.leftToTheAlliance(request, officer.email()));
    }
}
