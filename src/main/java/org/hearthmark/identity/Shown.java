package org.hearthmark.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** How pages call people whose user name says nothing of them; asked once for each person and page. */
@Component("who")
@RequestScope
public class Shown {

    private final People people;
    private final Map<String, String> names = new HashMap<>();

    Shown(People people) {
        this.people = people;
    }

    /** Asks for all of them at once, where a page shows many. */
    public Map<String, String> know(Collection<String> usernames) {
        List<String> asked =
                usernames.stream().filter(OpaqueName::is).distinct().toList();
        if (!asked.isEmpty()) {
            names.putAll(people.names(asked));
        }
        return names;
    }

    /** The same with the user name, where somebody looks for it. */
    public String inFull(String username) {
        return OpaqueName.is(username) ? as(username) + " (" + username + ")" : username;
    }

    /** The name of the person where the user name is no word; other user names as they are. */
    public String as(String username) {
        return OpaqueName.is(username)
                ? names.computeIfAbsent(
                        username, one -> people.names(Set.of(one)).getOrDefault(one, one))
                : username;
    }
}
