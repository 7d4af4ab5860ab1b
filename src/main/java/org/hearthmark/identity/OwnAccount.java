package org.hearthmark.identity;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people change of their own account: their name, their e-mail address once it is confirmed, their password. */
@Component
public class OwnAccount {

    private static final int MOST_LETTERS = 3;

    private static final String ENTER_PASSWORD = "Enter the password that you have now";

    private final AccountBook accounts;
    private final Links links;
    private final AccountLetters letters;
    private final People people;
    private final PasswordRules rules;
    private final AuditTrail audit;
    private final LinkLimits limits;
    private final FormerAddresses former;

    OwnAccount(
            AccountBook accounts,
            Links links,
            AccountLetters letters,
            People people,
            PasswordRules rules,
            AuditTrail audit,
            LinkLimits limits,
            FormerAddresses former) {
        this.former = former;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.people = people;
        this.rules = rules;
        this.audit = audit;
        this.limits = limits;
    }

    /** @throws Refusal UNKNOWN when it is closed */
    @Transactional(readOnly = true)
    public Account of(String username) {
        return accounts.named(username).orElseThrow(() -> Refusal.unknown("account"));
    }

    /** @throws Refusal INVALID with the field {@code name} */
    @Transactional
    public void rename(String username, String name) {
        Map<String, String> faults = new LinkedHashMap<>();
        NewAccount.nameFault(name.strip(), faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem", faults);
        }
        Account account = of(username);
        accounts.rename(account.id(), name.strip());
        record("account-renamed", account);
    }

    /**
     * Sends a link to a new address; nothing changes before it is opened. The answer does not say whether somebody else has
     * that address: it is told there.
     *
     * @throws Refusal INVALID with the field {@code currentPassword}, or with {@code email} when there were too many in a day
     */
    @Transactional
    public void askForEmail(String username, EmailAddress email, String current) {
        Account account = of(username);
        if (!people.passwordMatches(username, current)) {
            throw Refusal.invalid("There is a problem", Map.of("currentPassword", ENTER_PASSWORD));
        }
        limits.requireEmailChange(account.id());
        if (links.waitingFor(email, List.of(LinkPurpose.EMAIL), Duration.ofHours(1)) >= MOST_LETTERS) {
            return;
        }
        Links.Made made = links.changingEmail(account.id(), email, username);
        if (accounts.withEmail(email).isEmpty()) {
            letters.changeEmail(made);
        } else {
            letters.addressIsTaken(made);
        }
    }

    /**
     * The new address of whoever opens the link; the old one is told and forgotten, links that change the account work no
     * more, and every session ends but the one in which it is done.
     * User names stay, because what was done stands under them.
     *
     * @param session the id of the session in which it is done
     * @return empty when the link does not work, or no more, or is somebody else's
     */
    @Transactional
    public Optional<Account> confirmEmail(String username, String token, String session) {
        Account account = of(username);
        return links.open(token, LinkPurpose.EMAIL)
                .filter(link -> link.person().filter(account.id()::equals).isPresent())
                .filter(link -> accounts.withEmail(link.email()).isEmpty())
                .flatMap(link -> links.use(token, LinkPurpose.EMAIL))
                .map(link -> {
                    accounts.changeEmail(account.id(), link.email());
                    accounts.endOtherSessions(account.username(), session);
                    links.withdrawAllOf(account.id());
                    UUID act = UUID.randomUUID();
                    former.changed(account, link.email(), act);
                    letters.emailChanged(act, account);
                    record("account-email-changed", account);
                    return of(username);
                });
    }

    /**
     * Ends every session but the one in which it is done, and the links that would change the password.
     *
     * @param session the id of the session in which it is done
     * @throws Refusal INVALID with the fields {@code currentPassword} and {@code password}
     */
    @Transactional
    public void changePassword(String username, String current, String password, String session) {
        Account account = of(username);
        Map<String, String> faults = new LinkedHashMap<>();
        if (!people.passwordMatches(username, current)) {
            faults.put("currentPassword", ENTER_PASSWORD);
        }
        rules.faultOf(password, account.address()).ifPresent(fault -> faults.put("password", fault));
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem", faults);
        }
        accounts.changePassword(account.id(), password);
        accounts.endOtherSessions(account.username(), session);
        links.withdrawAllOf(account.id());
        record("password-changed", account);
    }

    private void record(String act, Account account) {
        audit.record(new AuditFact(act, account.id(), account.username(), Map.of()));
    }
}
