package org.hearthmark.provider;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.provider.record.StatementRows;
import org.hearthmark.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an answer may be about, and what must hold of it beside the others of the same record. */
@Component
class RecordRules {

    private static final String TAKEN = "Another provider here has this number";
    private static final Set<Topic> THAT_BEGIN = Set.of(Topic.SERVICE, Topic.HOME_ADDRESS);

    private final StatementRows rows;
    private final FirmMatches matches;
    private final ObjectProvider<HomesThatStay> homesThatStay;
    private final ObjectProvider<HomesInApplications> inApplications;

    RecordRules(
            StatementRows rows,
            FirmMatches matches,
            ObjectProvider<HomesThatStay> homesThatStay,
            ObjectProvider<HomesInApplications> inApplications) {
        this.rows = rows;
        this.matches = matches;
        this.homesThatStay = homesThatStay;
        this.inApplications = inApplications;
    }

    /**
     * What a subject is part of: the firm of a service, the service of a home, null of the firm.
     *
     * @throws Refusal UNKNOWN when it is neither in the record nor may be begun so
     */
    UUID wholeOf(OpenRecord open, UUID subject, UUID partOf, Topic topic) {
        if (topic.about() == About.FIRM) {
            if (!subject.equals(open.firm())) {
                throw Refusal.unknown("provider");
            }
            return null;
        }
        RecordFile file = open.file().orElseThrow(() -> Refusal.unknown("provider"));
        Optional<RecordedSubject> known = file.subject(subject);
        if (known.isPresent()) {
            return known.filter(one -> one.about() == topic.about())
                    .orElseThrow(() -> Refusal.unknown("answer"))
                    .partOf();
        }
        return wholeOfNew(file, subject, partOf, topic);
    }

    private UUID wholeOfNew(RecordFile file, UUID subject, UUID partOf, Topic topic) {
        boolean fits = topic == Topic.SERVICE
                ? file.firm().equals(partOf)
                : file.services().stream().anyMatch(service -> service.id().equals(partOf));
        if (!fits || !THAT_BEGIN.contains(topic) || rows.exists(subject)) {
            throw Refusal.unknown(topic.about() == About.HOME ? "home" : "service");
        }
        return partOf;
    }

    /** What is wrong with an answer whose parts are right, by part. */
    Map<String, String> problemsOf(OpenRecord open, UUID subject, Said said) {
        if (said instanceof FirmSaid firm) {
            return problemsOf(open, firm);
        }
        if (said instanceof ServiceSaid service) {
            return problemsOf(open, subject, service);
        }
        if (said instanceof AddressSaid address) {
            return problemsOf(open.before(), subject, address);
        }
        return said instanceof EndSaid end && end.ended() ? problemsOfEnding(subject) : Map.of();
    }

    /** What is being judged does not disappear: it is taken out of its application first. */
    private Map<String, String> problemsOfEnding(UUID home) {
        return inApplications.stream()
                .flatMap(asked -> asked.undecided(Set.of(home)).values().stream())
                .findFirst()
                .map(application -> Map.of(
                        "ended",
                        "This home is part of application " + application
                                + ", which is not decided yet. Withdraw the home there first"))
                .orElse(Map.of());
    }

    /** Two records of one firm would be judged separately: nobody changes over to a number that another provider has. */
    private Map<String, String> problemsOf(OpenRecord open, FirmSaid firm) {
        Optional<FirmSaid> before = open.file().flatMap(file -> file.theFirm().said(FirmSaid.class));
        Map<String, String> problems = new LinkedHashMap<>();
        before.filter(said -> !Objects.equals(said.companyNumber(), firm.companyNumber()))
                .filter(said -> ofAnother(open, new SoughtFirm(null, firm.companyNumber(), null, null, null)))
                .ifPresent(said -> problems.put("companyNumber", TAKEN));
        before.filter(said -> !Objects.equals(said.charityNumber(), firm.charityNumber()))
                .filter(said -> ofAnother(open, new SoughtFirm(null, null, firm.charityNumber(), null, null)))
                .ifPresent(said -> problems.put("charityNumber", TAKEN));
        return problems;
    }

    private boolean ofAnother(OpenRecord open, SoughtFirm sought) {
        return matches.like(sought).stream()
                .anyMatch(match -> match.why().certain() && !match.firm().equals(open.firm()));
    }

    /** A number at Ofsted that was here before stays, whoever else has it: it may be the other that is wrong. */
    private Map<String, String> problemsOf(OpenRecord open, UUID subject, ServiceSaid service) {
        boolean twice = others(open.before().services(), subject).stream()
                .flatMap(other -> other.said(ServiceSaid.class).stream())
                .anyMatch(other -> other.hasUrn(service.urn()) || other.sameAs(service));
        if (twice) {
            return Map.of("name", "This service is in your record already");
        }
        boolean changes = service.urn() != null
                && open.before()
                        .subject(subject)
                        .flatMap(known -> known.said(ServiceSaid.class))
                        .filter(known -> known.hasUrn(service.urn()))
                        .isEmpty();
        return changes && ofAnother(open, new SoughtFirm(null, null, null, service.urn(), null))
                ? Map.of("urn", TAKEN)
                : Map.of();
    }

    private Map<String, String> problemsOf(RecordFile file, UUID subject, AddressSaid address) {
        boolean taken = others(file.homes(), subject).stream()
                .flatMap(other -> other.said(AddressSaid.class).stream())
                .anyMatch(other -> other.addressKey().equals(address.addressKey()));
        if (taken) {
            return Map.of("addressLine", "This home is in your record already");
        }
        boolean moves = file.subject(subject)
                .flatMap(home -> home.said(AddressSaid.class))
                .filter(before -> !before.addressKey().equals(address.addressKey()))
                .isPresent();
        return moves && stays(subject)
                ? Map.of(
                        "addressLine",
                        "This home has been applied for: another address is another home. Add it as a new home")
                : Map.of();
    }

    private boolean stays(UUID home) {
        return homesThatStay.stream()
                .anyMatch(asked -> !asked.among(Set.of(home)).isEmpty());
    }

    private static List<RecordedSubject> others(List<RecordedSubject> subjects, UUID subject) {
        return subjects.stream().filter(other -> !other.id().equals(subject)).toList();
    }
}
