package org.hearthmark.identity;

import java.util.Optional;
import org.hearthmark.identity.attempt.Attempt;
import org.hearthmark.identity.attempt.AttemptPurpose;
import org.hearthmark.identity.attempt.Attempts;
import org.springframework.stereotype.Component;

/**
 * Checks a password that a program sends with each of its requests. Guesses are slowed down as those on the sign-in page
 * are, and of people they count with them; what is right writes nothing. A service account has no device that it is known
 * by, so it waits only by where the request comes from: nobody elsewhere can lock it out.
 */
@Component
public class PasswordCheck {

    private final People people;
    private final Attempts attempts;

    PasswordCheck(People people, Attempts attempts) {
        this.people = people;
        this.attempts = attempts;
    }

    /**
     * @param address where the request comes from
     * @return whose password it is; empty when it is nobody's, or while guesses have to wait
     */
    public Optional<Person> of(String username, String password, String address) {
        String account = attempts.accountOf(username);
        Optional<Person> known = people.find(account);
        Attempt attempt = new Attempt(purpose(known), account, address, Optional.empty());
        if (attempts.waiting(attempt).isPresent()) {
            return Optional.empty();
        }
        Optional<Person> found = people.passwordMatches(account, password) ? known : Optional.empty();
        if (found.isEmpty()) {
            attempts.begin(attempt);
        }
        return found;
    }

    private static AttemptPurpose purpose(Optional<Person> known) {
        return known.filter(Person::serviceAccount).isPresent() ? AttemptPurpose.PROGRAM : AttemptPurpose.SIGN_IN;
    }
}
