package org.hearthmark.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the alliance's officers who asks to join a provider and has nobody else to answer: at once where the provider has no
 * administrator, otherwise when none has answered in time. Of each request once.
 */
@Component
class JoinRequestNotices {

    private static final String OFFICERS = Role.ACCREDITATION_OFFICER.group().orElseThrow();

    /** At a time; those that came first. */
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
        tell(waiting.find(request).stream());
    }

    /** Of all that wait. */
    @Transactional
    public void waiting() {
        tell(waiting.first(MOST).stream());
    }

    private void tell(Stream<JoinRequest> requests) {
        List<JoinRequest> left = requests.filter(request -> !request.leftToAdministrators(clock.instant()))
                .toList();
        if (!left.isEmpty()) {
            List<Person> officers = people.inGroup(OFFICERS);
            left.forEach(request -> officers.forEach(officer -> letters.leftToTheAlliance(request, officer.email())));
        }
    }
}
