package org.hearthmark.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which kinds of messages people do not want. Asked when a message leaves, so that the latest choice counts. */
@Component
public class OptOuts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final People people;
    private final Clock clock;

    OptOuts(JdbcClient jdbc, JdbcTemplate batches, People people, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.people = people;
        this.clock = clock;
    }

    /** The kinds that this person has switched off. */
    @Transactional(readOnly = true)
    public Set<NoticeKind> of(String username) {
        return jdbc
                .sql("select kind from notification.opt_out where username = :username")
                .param("username", username)
                .query(String.class)
                .list()
                .stream()
                .map(NoticeKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeKind.class)));
    }

    /** From now on the person gets what is wanted, and what cannot be switched off. */
    @Transactional
    public void choose(String username, Collection<NoticeKind> wanted) {
        jdbc.sql("delete from notification.opt_out where username = :username")
                .param("username", username)
                .update();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                "insert into notification.opt_out (username, kind, since) values (?, ?, ?)",
                NoticeKind.optionalOnes().stream()
                        .filter(kind -> !wanted.contains(kind))
                        .map(kind -> new Object[] {username, kind.name(), now})
                        .toList());
    }

    /** Whether everybody who reads mail at this address has switched the kind off; an address of nobody's gets all. */
    boolean withholds(NoticeKind kind, String address) {
        if (!kind.optional()) {
            return false;
        }
        List<Person> readers = people.withEmail(address);
        return !readers.isEmpty()
                && readers.stream().allMatch(reader -> of(reader.username()).contains(kind));
    }
}
