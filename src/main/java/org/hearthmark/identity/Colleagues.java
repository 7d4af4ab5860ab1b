package org.hearthmark.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who act for a provider, and who looks after them: its administrators, of whom one always stays, and where they
 * are gone the alliance.
 */
@Component
public class Colleagues {

    private final AccountBook accounts;
    private final Links links;
    private final LinkLimits limits;
    private final LinkWithdrawals withdrawals;
    private final AccountLetters letters;
    private final ColleagueLetters told;
    private final AuditTrail audit;

    Colleagues(
            AccountBook accounts,
            Links links,
            LinkLimits limits,
            LinkWithdrawals withdrawals,
            AccountLetters letters,
            ColleagueLetters told,
            AuditTrail audit) {
        this.accounts = accounts;
        this.links = links;
        this.limits = limits;
        this.withdrawals = withdrawals;
        this.letters = letters;
        this.told = told;
        this.audit = audit;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Account> of(UUID organisation) {
        return accounts.of(organisation);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Invitation> invitations(UUID organisation) {
        return links.invitations(organisation).stream().map(Invitation::of).toList();
    }

    /**
     * A letter with a link goes to the address; who accepts acts for the organisation.
     *
     * @throws Refusal INVALID with the field {@code email}, also when there were too many in a day
     */
    @Transactional
    public void invite(UUID organisation, String typed, boolean administrator, Person by) {
        accounts.locked(organisation);
        limits.requireInvitation(organisation);
        send(organisation, typed, administrator, by);
    }

    private void send(UUID organisation, String typed, boolean administrator, Person by) {
        EmailAddress email = EmailAddress.parse(typed)
                .orElseThrow(() -> refused("Enter an e-mail address, such as name@example.org"));
        if (accounts.locked(organisation).stream().anyMatch(one -> email.is(one.email()))) {
            throw refused("There is somebody of this address among your people already");
        }
        links.invitations(organisation).stream()
                .filter(link -> link.email().is(email.value()))
                .forEach(link -> links.withdraw(organisation, link.id()));
        Links.Made made = links.inviting(organisation, email, administrator, by.username());
        letters.invite(made, by.name(), accounts.organisationName(organisation));
        audit.record(new AuditFact(
                "colleague-invited",
                organisation,
                by.username(),
                Map.of("invitation", made.link().id().toString(), "administrator", String.valueOf(administrator))));
    }

    /** @throws Refusal UNKNOWN when there is no such invitation, or no more */
    @Transactional
    public void withdraw(UUID organisation, UUID invitation, String by) {
        if (!links.withdraw(organisation, invitation)) {
            throw Refusal.unknown("invitation");
        }
        audit.record(
                new AuditFact("invitation-withdrawn", organisation, by, Map.of("invitation", invitation.toString())));
    }

    /**
     * Makes somebody an administrator, or a member who is none: whom they have invited is invited no more.
     *
     * @throws Refusal UNKNOWN when they are not of the organisation; INVALID for the last administrator
     */
    @Transactional
    public Account change(UUID organisation, UUID person, boolean administrator, String by) {
        Account changed = require(organisation, person, administrator);
        if (changed.administrator() != administrator) {
            accounts.move(person, organisation, roles(administrator));
            accounts.endSessions(changed.username());
            int withdrawn = administrator ? 0 : withdrawals.invitationsBy(changed.username(), organisation);
            audit.record(new AuditFact(
                    "colleague-changed",
                    organisation,
                    by,
                    Map.of(
                            "person",
                            person.toString(),
                            "administrator",
                            String.valueOf(administrator),
                            "invitationsWithdrawn",
                            String.valueOf(withdrawn))));
        }
        return changed;
    }

    /**
     * Closes somebody's account: their sessions end at once, and whom they have invited is invited no more. What they did
     * stays under their name.
     *
     * @throws Refusal UNKNOWN when they are not of the organisation; INVALID for the last administrator
     */
    @Transactional
    public Account remove(UUID organisation, UUID person, String by) {
        Account removed = require(organisation, person, false);
        accounts.close(person);
        accounts.endSessions(removed.username());
        links.withdrawAllOf(person);
        int withdrawn = withdrawals.invitationsBy(removed.username(), organisation);
        told.removed(removed, accounts.organisationName(organisation));
        audit.record(new AuditFact(
                "colleague-removed",
                organisation,
                by,
                Map.of("person", person.toString(), "invitationsWithdrawn", String.valueOf(withdrawn))));
        return removed;
    }

    private Account require(UUID organisation, UUID person, boolean staysAdministrator) {
        List<Account> all = accounts.locked(organisation);
        Account found = all.stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("person"));
        boolean another =
                all.stream().anyMatch(one -> one.administrator() && !one.id().equals(person));
        if (found.administrator() && !staysAdministrator && !another) {
            throw Refusal.invalid(
                    "A provider needs an administrator. Make somebody else one first, then you can do this");
        }
        return found;
    }

    /**
     * The alliance makes somebody of the organisation its administrator; everybody of the organisation is told.
     *
     * @throws Refusal UNKNOWN when they are not of the organisation
     */
    @Transactional
    public Account appoint(UUID organisation, UUID person, String by) {
        Account appointed = change(organisation, person, true, by);
        tellAppointed(organisation, appointed.name(), by);
        return appointed;
    }

    /**
     * The alliance invites somebody to be the organisation's administrator; everybody of the organisation is told.
     *
     * @throws Refusal INVALID with the field {@code email}
     */
    @Transactional
    public void appoint(UUID organisation, String email, Person by) {
        send(organisation, email, true, by);
        tellAppointed(organisation, email, by.username());
    }

    private void tellAppointed(UUID organisation, String whom, String by) {
        UUID act = UUID.randomUUID();
        audit.record(new AuditFact("administrator-appointed", organisation, by, Map.of("act", act.toString())));
        accounts.of(organisation).forEach(one -> told.administratorAppointed(act, one, whom));
    }

    static Set<Role> roles(boolean administrator) {
        return administrator ? EnumSet.of(Role.PROVIDER, Role.PROVIDER_ADMINISTRATOR) : EnumSet.of(Role.PROVIDER);
    }

    private static Refusal refused(String fault) {
        return Refusal.invalid("There is a problem", Map.of("email", fault));
    }
}
