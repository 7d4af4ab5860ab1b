package org.hearthmark.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How somebody who is invited accepts: with a new account, or with the one that there is for the address. */
@Component
public class Acceptances {

    private final Links links;
    private final AccountBook accounts;
    private final People people;
    private final JoinRequests requests;
    private final PasswordRules rules;
    private final AuditTrail audit;

    Acceptances(
            Links links,
            AccountBook accounts,
            People people,
            JoinRequests requests,
            PasswordRules rules,
            AuditTrail audit) {
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.requests = requests;
        this.rules = rules;
        this.audit = audit;
    }

    /** What a link invites to; empty when it does not work, or no more. */
    @Transactional(readOnly = true)
    public Optional<Invited> invited(String token) {
        return links.open(token, LinkPurpose.INVITE)
                .map(link -> new Invited(
                        link.email(),
                        accounts.organisationName(link.organisation().orElseThrow()),
                        link.administrator(),
                        accounts.withEmail(link.email()).stream().findFirst()));
    }

    /**
     * What somebody is invited to.
     *
     * @param account the account that there is for this address already
     */
    public record Invited(EmailAddress email, String organisation, boolean administrator, Optional<Account> account) {}

    /**
     * With a new account.
     *
     * @return its user name; empty when the link does not work, or no more
     * @throws Refusal INVALID with the fields {@code name} and {@code password}
     */
    @Transactional
    public Optional<String> accept(String token, NewAccount wanted) {
        links.open(token, LinkPurpose.INVITE).ifPresent(link -> wanted.require(rules, link.email()));
        return links.use(token, LinkPurpose.INVITE)
                .filter(link -> accounts.withEmail(link.email()).isEmpty())
                .map(link -> opened(link, wanted));
    }

    private String opened(Link link, NewAccount wanted) {
        UUID organisation = link.organisation().orElseThrow();
        String username = OpaqueName.next();
        people.add(new NewPerson(
                username,
                wanted.password(),
                wanted.name(),
                link.email().value(),
                organisation,
                Colleagues.roles(link.administrator()),
                false));
        joined(link, username);
        return username;
    }

    /**
     * With the account of this address, which acts for nobody yet. Its sessions end.
     *
     * @return its user name; empty when the link does not work, or no more
     * @throws Refusal INVALID when the account acts for somebody
     */
    @Transactional
    public Optional<String> acceptWithAccount(String token) {
        return links.use(token, LinkPurpose.INVITE)
                .flatMap(link -> account(link).map(account -> {
                    accounts.move(
                            account.id(), link.organisation().orElseThrow(), Colleagues.roles(link.administrator()));
                    accounts.endSessions(account.username());
                    joined(link, account.username());
                    return account.username();
                }));
    }

    private Optional<Account> account(Link link) {
        List<Account> there = accounts.withEmail(link.email());
        there.stream().filter(account -> !account.beginning()).findAny().ifPresent(account -> {
            throw Refusal.invalid(
                    "This account acts for another organisation. Its administrator has to remove you there first,"
                            + " or you can be invited at another e-mail address");
        });
        return there.stream().findFirst();
    }

    /** Whoever acts for somebody now does not wait for anybody else's answer. */
    private void joined(Link link, String username) {
        requests.withdraw(username);
        audit.record(new AuditFact(
                "invitation-accepted",
                link.organisation().orElseThrow(),
                username,
                Map.of("invitation", link.id().toString())));
    }
}
