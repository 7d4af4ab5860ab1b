package org.hearthmark.provider.names;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.identity.People;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.FirmMatch;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.NewFirm;
import org.hearthmark.provider.NewFirms;
import org.hearthmark.provider.ServiceSaid;
import org.hearthmark.provider.ofsted.OfstedNames;
import org.hearthmark.provider.ofsted.OfstedNames.Owned;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers firms under real names as the pages do, lets each of them come once more under its number, its URN and another
 * spelling, lets strangers come, and counts what is found, missed and merged. Nothing is kept: it is one transaction that is
 * rolled back.
 */
@Component
public class NameTrial {

    private static final String BY = "register-names";

    /** Of a range in which Companies House has given no numbers. */
    private static final int FIRST_NUMBER = 99_100_000;

    private final NewFirms firms;
    private final People people;
    private final OfstedNames names;
    private final TransactionTemplate transaction;
    private final EntityManager entities;

    NameTrial(
            NewFirms firms, People people, OfstedNames names, TransactionTemplate transaction, EntityManager entities) {
        this.firms = firms;
        this.people = people;
        this.names = names;
        this.transaction = transaction;
        this.entities = entities;
    }

    /**
     * @param file a list of Ofsted's
     * @param most how many names are registered; as many others come as strangers
     * @throws Refusal INVALID when it is another file altogether
     */
    public TrialReport run(byte[] file, int most) {
        List<Owned> owners = distinct(names.owners(file));
        List<Owned> ours = owners.subList(0, Math.min(most, owners.size()));
        List<Owned> strangers = owners.subList(ours.size(), Math.min(2 * most, owners.size()));
        return transaction.execute(status -> {
            TrialReport report = new TrialReport();
            List<Registered> registered = register(ours, report);
            registered.forEach(one -> comesAgain(one, report));
            Set<UUID> trial = registered.stream().map(Registered::firm).collect(Collectors.toSet());
            strangers.forEach(stranger -> comes(stranger, registered, trial, report));
            status.setRollbackOnly();
            return report;
        });
    }

    /** One entry for each spelling. */
    private static List<Owned> distinct(List<Owned> all) {
        Set<String> seen = new HashSet<>();
        return all.stream().filter(one -> seen.add(one.owner())).toList();
    }

    private List<Registered> register(List<Owned> owners, TrialReport report) {
        List<Registered> registered = new ArrayList<>();
        for (Owned owned : owners) {
            String number = String.valueOf(FIRST_NUMBER + registered.size());
            List<FirmMatch> like = firms.like(said(owned.owner(), null, owned.urn()));
            Optional<Registered> twin =
                    registered.stream().filter(one -> one.isOf(owned)).findFirst();
            if (like.stream().anyMatch(match -> match.why().certain())) {
                report.hereAlready();
            } else if (twin.isPresent()) {
                report.byName(found(like, twin.get().firm()), owned.owner());
                report.twin();
            } else {
                registered.add(begun(owned, number));
                report.registered();
            }
        }
        return registered;
    }

    private Registered begun(Owned owned, String number) {
        UUID organisation = people.beginOrganisation(owned.owner());
        UUID firm = firms.begin(organisation, said(owned.owner(), number, owned.urn()), BY);
        // it is written, and would be compared at each of the next
        entities.clear();
        return new Registered(firm, owned.owner(), owned.urn(), number);
    }

    /** Somebody else of the same firm, who knows only one of its marks. */
    private void comesAgain(Registered known, TrialReport report) {
        String spaced = known.companyNumber().substring(0, 4) + " "
                + known.companyNumber().substring(4);
        report.byNumber(merged(said("Nightjar Holdings", spaced, null), known, report), known.name());
        report.byUrn(merged(said("Nightjar Holdings", null, known.urn()), known, report), known.name());
        Spelling spelling = Spelling.values()[Math.floorMod(known.name().hashCode(), Spelling.values().length)];
        String spelled = spelling.of(known.name());
        report.byName(found(firms.like(said(spelled, null, null)), known.firm()), known.name() + " as " + spelled);
    }

    /** Whether a number leads to the firm and to no other. */
    private boolean merged(NewFirm again, Registered known, TrialReport report) {
        List<FirmMatch> certain = certain(again);
        certain.stream()
                .filter(match -> !match.firm().equals(known.firm()))
                .forEach(match -> report.mergedWrongly(known.name() + " with " + match.label()));
        return found(certain, known.firm());
    }

    /** A firm of another name, with a number and a URN of its own. */
    private void comes(Owned stranger, List<Registered> registered, Set<UUID> trial, TrialReport report) {
        if (registered.stream().anyMatch(one -> one.isOf(stranger))) {
            return;
        }
        List<FirmMatch> like = firms.like(said(stranger.owner(), null, stranger.urn())).stream()
                .filter(match -> trial.contains(match.firm()))
                .toList();
        like.stream()
                .filter(match -> match.why().certain())
                .forEach(match -> report.mergedWrongly(stranger.owner() + " with " + match.label()));
        report.newcomer(!like.isEmpty());
    }

    private List<FirmMatch> certain(NewFirm said) {
        return firms.like(said).stream().filter(match -> match.why().certain()).toList();
    }

    private static boolean found(List<FirmMatch> matches, UUID firm) {
        return matches.stream().anyMatch(match -> match.firm().equals(firm));
    }

    private static NewFirm said(String name, String companyNumber, String urn) {
        return new NewFirm(
                new FirmSaid(
                        name, companyNumber == null ? FirmKind.PARTNERSHIP : FirmKind.COMPANY, companyNumber, null),
                new ContactSaid("Nobody", "nobody@register-names.example", "020 7946 0000"),
                Optional.ofNullable(urn).map(known -> new ServiceSaid(name, known)));
    }
}
