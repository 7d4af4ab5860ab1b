package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.domain.desk.CheckedFirm;
import org.hearthmark.accreditation.domain.recheck.RegisterChecks;
import org.hearthmark.accreditation.domain.recheck.RegisterFacts;
import org.hearthmark.accreditation.domain.recheck.RegisterReading;
import org.hearthmark.accreditation.domain.recheck.ServiceOnList;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.FactState;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.OfstedEntry;
import org.hearthmark.provider.OfstedList;
import org.hearthmark.provider.OfstedRegister;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.PublicFacts;
import org.hearthmark.provider.Service;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what public registers say today of the desk checks, for many at a time in a fixed number of statements. */
@Component
public class RegisterLookup {

    private final Providers providers;
    private final PublicFacts facts;
    private final OfstedRegister ofsted;
    private final Clock clock;

    RegisterLookup(Providers providers, PublicFacts facts, OfstedRegister ofsted, Clock clock) {
        this.providers = providers;
        this.facts = facts;
        this.ofsted = ofsted;
        this.clock = clock;
    }

    /** In the order of the checks. */
    @Transactional(readOnly = true)
    public List<RegisterReading> of(CheckedSubject subject) {
        return of(Set.of(subject)).get(subject);
    }

    /** The same for many. */
    @Transactional(readOnly = true)
    public Map<CheckedSubject, List<RegisterReading>> of(Collection<CheckedSubject> subjects) {
        return facts(subjects).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> RegisterChecks.on(entry.getValue())));
    }

    /** What the readings rest on. */
    Map<CheckedSubject, RegisterFacts> facts(Collection<CheckedSubject> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        var known = known(subjects, LondonTime.today(clock));
        return subjects.stream().distinct().collect(toMap(Function.identity(), known::facts));
    }

    private Known known(Collection<CheckedSubject> subjects, LocalDate day) {
        var firms = subjects.stream().map(CheckedSubject::firm).collect(toSet());
        var services = providers.services(
                subjects.stream().map(CheckedSubject::service).collect(toSet()));
        var urns = urns(services, day);
        var states = facts.of(firms);
        return new Known(
                day,
                providers.firms(firms),
                services,
                states,
                states.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, ofFirm -> facts.readingOn(ofFirm.getValue(), day))),
                ofsted.latest(),
                urns,
                ofsted.entries(Set.copyOf(urns.values())));
    }

    /** By service: the number under which an officer found it in the register, else the one that its provider states. */
    private Map<UUID, String> urns(Map<UUID, Service> services, LocalDate day) {
        var urns = new HashMap<UUID, String>();
        services.values().stream()
                .filter(service -> service.urn() != null)
                .forEach(service -> urns.put(service.id(), service.urn()));
        providers.registrationsOn(services.keySet(), day).forEach((service, registration) -> {
            if (registration.urn() != null) {
                urns.put(service, registration.urn());
            }
        });
        return urns;
    }

    /** What was read of all of them together. */
    private record Known(
            LocalDate day,
            Map<UUID, Firm> firms,
            Map<UUID, Service> services,
            Map<UUID, Map<FactKind, FactState>> states,
            Map<UUID, CompanyReading> companies,
            Optional<OfstedList> list,
            Map<UUID, String> urns,
            Map<String, OfstedEntry> entries) {

        RegisterFacts facts(CheckedSubject subject) {
            return new RegisterFacts(
                    day,
                    firm(subject),
                    companies.get(subject.firm()),
                    states.getOrDefault(subject.firm(), Map.of()),
                    onList(subject.service()));
        }

        private CheckedFirm firm(CheckedSubject subject) {
            var firm = firms.get(subject.firm());
            return CheckedFirm.of(
                    firm, services.get(subject.service()).staffing().total() > 0, subject.placesFor16());
        }

        private ServiceOnList onList(UUID service) {
            var urn = urns.get(service);
            return new ServiceOnList(urn, list, Optional.ofNullable(urn).map(entries::get));
        }
    }
}
