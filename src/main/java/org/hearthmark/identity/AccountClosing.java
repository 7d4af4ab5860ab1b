package org.hearthmark.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody of a provider closes their own account: name and e-mail address are taken out of it, and nobody can sign in
 * with it, and whom they have invited is invited no more. What they did stays, under the user name alone: records that
 * others rely on do not change.
 */
@Component
public class AccountClosing {

    private static final String NAME = "Somebody who has left";

    private final AccountBook accounts;
    private final Links links;
    private final LinkWithdrawals withdrawals;
    private final JoinRequests requests;
    private final People people;
    private final AccountLetters letters;
    private final FormerAddresses former;
    private final FirmContacts contacts;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    AccountClosing(
            AccountBook accounts,
            Links links,
            LinkWithdrawals withdrawals,
            JoinRequests requests,
            People people,
            AccountLetters letters,
            FormerAddresses former,
            FirmContacts contacts,
            PasswordEncoder passwords,
            AuditTrail audit,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.links = links;
        this.withdrawals = withdrawals;
        this.requests = requests;
        this.people = people;
        this.letters = letters;
        this.former = former;
        this.contacts = contacts;
        this.passwords = passwords;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /**
     * What closing would mean.
     *
     * @param organisation    how the provider is called
     * @param beginning       whether it has said for which firm it acts
     * @param colleagues      who else acts for it
     * @param lastAdministrator whether nobody else could invite and remove people
     * @param contactPage     where another contact is named, if letters about the firm go to the account's address
     */
    public record Leaving(
            Account account,
            String organisation,
            boolean beginning,
            int colleagues,
            boolean lastAdministrator,
            Optional<String> contactPage) {

        /** Whether somebody else has to be named before, to whom the letters about the firm go. */
        public boolean contactFirst() {
            return contactPage.isPresent() && colleagues > 0;
        }

        /** Whether the user name, which stays, says who it was. */
        public boolean nameSaysWho() {
            return account.username().contains("@");
        }
    }

    /** @throws Refusal UNKNOWN when the account is no provider's, or closed already */
    @Transactional(readOnly = true)
    public Leaving of(String username) {
        return leaving(require(username));
    }

    /**
     * Closes the account; every session of it ends at once.
     *
     * @throws Refusal INVALID with the field {@code password}, or while colleagues remain and the firm's letters go to the
     *     account's address; UNKNOWN as in {@link #of}
     */
    @Transactional
    public void close(String username, String password) {
        Account account = require(username);
        accounts.locked(account.organisation());
        if (!people.passwordMatches(username, password)) {
            throw Refusal.invalid("There is a problem", Map.of("password", "Enter your password"));
        }
        Leaving leaving = leaving(account);
        if (leaving.contactFirst()) {
            throw Refusal.invalid("Letters about your firm go to your e-mail address. Name another contact first");
        }
        links.withdrawAllOf(account.id());
        withdrawals.ofNewcomer(account.address());
        int withdrawn = withdrawals.invitationsBy(account.username(), account.organisation());
        requests.withdraw(account.username());
        forget(account);
        accounts.close(account.id());
        accounts.endSessions(account.username());
        former.closed(account);
        letters.closed(account);
        audit.record(new AuditFact(
                "account-closed",
                account.organisation(),
                account.username(),
                Map.of(
                        "person",
                        account.id().toString(),
                        "lastAdministrator",
                        String.valueOf(leaving.lastAdministrator()),
                        "invitationsWithdrawn",
                        String.valueOf(withdrawn))));
    }

    /** Also accounts of theirs that others closed before, when they were removed and came back. */
    private void forget(Account account) {
        jdbc.sql("""
                        update identity.person set name = :name, email = id || :nowhere, password_hash = :hash
                        where id = :id or not enabled and lower(email) = lower(:email)
                        """)
                .param("name", NAME)
                .param("nowhere", FormerAddresses.NOWHERE)
                .param("email", account.email())
                .param("hash", passwords.encode(UUID.randomUUID().toString()))
                .param("id", account.id())
                .update();
        jdbc.sql("delete from identity.person_role where person = :id")
                .param("id", account.id())
                .update();
        jdbc.sql("""
                        update identity.link
                           set email = :nowhere,
                               made_by = case when lower(made_by) = lower(:email) then :nowhere else made_by end
                         where lower(email) = lower(:email) or person = :id
                        """)
                .param("nowhere", account.id() + FormerAddresses.NOWHERE)
                .param("email", account.email())
                .param("id", account.id())
                .update();
    }

    private Leaving leaving(Account account) {
        List<Account> others = accounts.of(account.organisation()).stream()
                .filter(one -> !one.id().equals(account.id()))
                .toList();
        return new Leaving(
                account,
                accounts.organisationName(account.organisation()),
                account.beginning(),
                others.size(),
                account.administrator() && others.stream().noneMatch(Account::administrator),
                contacts.pageOf(account.organisation(), account.address()));
    }

    private Account require(String username) {
        Optional<Account> account = accounts.named(username).filter(Account::provider);
        return account.orElseThrow(() -> Refusal.unknown("account"));
    }
}
