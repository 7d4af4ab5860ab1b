package org.hearthmark.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody nobody knows gets an account, and somebody who forgot their password a new one. Whoever asks learns nothing:
 * the answer is the same whether there is an account or not, and only the mailbox is told.
 */
@Component
public class SignUp {

    /** How long the link works that opens an account. */
    public static final Duration REGISTER_LINK = LinkPurpose.REGISTER.life();

    /** How long the link works that changes a password. */
    public static final Duration RESET_LINK = LinkPurpose.RESET.life();

    /** No more letters than these to one address in an hour: those that are there already work. */
    private static final int MOST_LETTERS = 3;

    private final Links links;
    private final AccountBook accounts;
    private final People people;
    private final AccountLetters letters;
    private final PasswordRules rules;
    private final AuditTrail audit;

    SignUp(
            Links links,
            AccountBook accounts,
            People people,
            AccountLetters letters,
            PasswordRules rules,
            AuditTrail audit) {
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.letters = letters;
        this.rules = rules;
        this.audit = audit;
    }

    /** A letter goes to the address: with a link to register, or one that says that there is an account. */
    @Transactional
    public void register(EmailAddress email) {
        if (enoughLetters(email)) {
            return;
        }
        List<Account> there = accounts.withEmail(email);
        if (there.isEmpty()) {
            letters.register(links.registering(email));
        }
        there.forEach(account -> letters.hasAccount(links.resetting(account.id(), email)));
    }

    /** A letter goes to the address: with a link to choose a password, or one that says that there is no account. */
    @Transactional
    public void reset(EmailAddress email) {
        if (enoughLetters(email)) {
            return;
        }
        List<Account> there = accounts.withEmail(email);
        if (there.isEmpty()) {
            letters.hasNoAccount(links.registering(email));
        }
        there.forEach(account -> letters.reset(links.resetting(account.id(), email)));
    }

    private boolean enoughLetters(EmailAddress email) {
        return links.waitingFor(email, List.of(LinkPurpose.REGISTER, LinkPurpose.RESET), Duration.ofHours(1))
                >= MOST_LETTERS;
    }

    /** Whose address a link confirms; empty when it does not work, or no more. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> registering(String token) {
        return links.open(token, LinkPurpose.REGISTER).map(Link::email);
    }

    /**
     * Opens an account for an organisation of its own, for which no firm is known yet.
     *
     * @return the new user name; empty when the link does not work, or no more
     * @throws Refusal INVALID with the fields {@code name} and {@code password}
     */
    @Transactional
    public Optional<String> open(String token, NewAccount wanted) {
        links.open(token, LinkPurpose.REGISTER).ifPresent(link -> wanted.require(rules, link.email()));
        return links.use(token, LinkPurpose.REGISTER)
                .filter(link -> accounts.withEmail(link.email()).isEmpty())
                .map(link -> opened(link, wanted));
    }

    private String opened(Link link, NewAccount wanted) {
        UUID organisation = people.beginOrganisation(wanted.name());
        String username = OpaqueName.next();
        people.add(new NewPerson(
                username,
                wanted.password(),
                wanted.name(),
                link.email().value(),
                organisation,
                Set.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR),
                false));
        audit.record(new AuditFact("account-opened", organisation, username, Map.of()));
        return username;
    }

    /** Whose password a link changes; empty when it does not work, or no more. */
    @Transactional(readOnly = true)
    public Optional<Account> resetting(String token) {
        return links.open(token, LinkPurpose.RESET).flatMap(this::accountOf);
    }

    /**
     * Changes the password, ends every session of the account, and the other links that would change it.
     *
     * @return the user name; empty when the link does not work, or no more
     * @throws Refusal INVALID with the field {@code password}
     */
    @Transactional
    public Optional<String> reset(String token, String password) {
        resetting(token).ifPresent(account -> requirePassword(password, account.address()));
        return links.use(token, LinkPurpose.RESET).flatMap(this::accountOf).map(account -> {
            accounts.changePassword(account.id(), password);
            accounts.endSessions(account.username());
            links.withdrawAllOf(account.id());
            audit.record(new AuditFact("password-reset", account.id(), account.username(), Map.of()));
            return account.username();
        });
    }

    private void requirePassword(String password, EmailAddress email) {
        rules.faultOf(password, email).ifPresent(fault -> {
            throw Refusal.invalid("There is a problem", Map.of("password", fault));
        });
    }

    /** A link sent to an address that the account no longer has changes nothing. */
    private Optional<Account> accountOf(Link link) {
        return link.person()
                .flatMap(accounts::find)
                .filter(account -> link.email().is(account.email()));
    }
}
