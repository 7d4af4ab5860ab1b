package org.hearthmark.provider;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Firms, services and settings for the rest of the house: enter what a provider states, and look it up. */
@Component
@Transactional(readOnly = true)
public class Providers {

    private final EntryDesk desk;
    private final FirmQueries firms;
    private final SettingQueries settings;
    private final Registrations registrations;

    Providers(EntryDesk desk, FirmQueries firms, SettingQueries settings, Registrations registrations) {
        this.desk = desk;
        this.firms = firms;
        this.settings = settings;
        this.registrations = registrations;
    }

    /**
     * Keeps what a provider states: the firm of the organisation is made or updated, a service known by its URN or name
     * and a home known by its postcode and address line are used again, everything else is new.
     *
     * @throws Refusal INVALID with the fields that cannot be, as in {@code homes[1].postcode}
     */
    @Transactional
    public Entered enter(UUID organisation, ProviderEntry entry, String who) {
        return desk.enter(organisation, entry, who);
    }

    /**
     * Keeps one more home of a service that is known already; a home known by its postcode and address line is used again.
     *
     * @throws Refusal UNKNOWN when the service is not of the organisation's firm; INVALID as in {@link #enter}
     */
    @Transactional
    public Entered addHome(UUID organisation, UUID service, HomeEntry home, String who) {
        return desk.add(organisation, service, home, who);
    }

    public Optional<Firm> firmOf(UUID organisation) {
        return firms.firmOf(organisation);
    }

    /** @throws Refusal UNKNOWN */
    public Firm firm(UUID id) {
        return firms.firm(id).orElseThrow(() -> Refusal.unknown("provider"));
    }

    /** Those that exist, under the names to show to other people; one statement. */
    public Map<UUID, String> firmLabels(Collection<UUID> ids) {
        return firms.labels(ids);
    }

    /** Those that exist, by id; one statement. */
    public Map<UUID, Firm> firms(Collection<UUID> ids) {
        return firms.firms(ids).stream().collect(toMap(Firm::id, Function.identity()));
    }

    /** Those that exist, by id; one statement. */
    public Map<UUID, Service> services(Collection<UUID> ids) {
        return firms.services(ids).stream().collect(toMap(Service::id, Function.identity()));
    }

    /** @throws Refusal UNKNOWN */
    public Service service(UUID id) {
        return firms.services(Set.of(id)).stream().findFirst().orElseThrow(() -> Refusal.unknown("service"));
    }

    /** @throws Refusal UNKNOWN */
    public Setting setting(UUID id) {
        return settings.of(Set.of(id)).stream().findFirst().orElseThrow(() -> Refusal.unknown("home"));
    }

    /** Since when a home is for whom it is, of its kind and with its places, as stated now. */
    public Instant offeredSince(UUID setting) {
        return settings.offeredSince(setting);
    }

    /** In upper or lower case. */
    public Optional<Setting> settingByReference(String reference) {
        return SettingSearch.byReference(reference)
                .flatMap(criterion -> settings.matching(criterion, 1).stream().findFirst());
    }

    /** Those that exist, by id; two statements for any number. */
    public Map<UUID, Setting> settings(Collection<UUID> ids) {
        return settings.of(ids).stream().collect(toMap(Setting::id, Function.identity()));
    }

    /** In which councils homes stand and what kind they are; one statement for any number. */
    public Map<UUID, Locality> localities(Collection<UUID> ids) {
        return settings.localities(ids);
    }

    /** In the order in which they were entered. */
    public List<Setting> settingsOfFirm(UUID firm) {
        return settings.ofFirm(firm);
    }

    /**
     * A page of the same.
     *
     * @param from how many homes to leave out
     */
    public List<Setting> settingsOfFirm(UUID firm, long from, int most) {
        return settings.ofFirm(firm, from, most);
    }

    /**
     * Those that the firm has not said it does not run any more, a page at a time.
     *
     * @param from how many homes to leave out
     */
    public List<Setting> settingsRunBy(UUID firm, long from, int most) {
        return settings.runBy(firm, from, most);
    }

    /** The ids of the same. */
    public Set<UUID> settingsRunBy(UUID firm) {
        return settings.runBy(firm);
    }

    /** The first homes of each firm by name, no more than {@code most}, and how many there are besides; one statement. */
    public Map<UUID, HomeNames> homeNames(Collection<UUID> firms, int most) {
        return settings.names(firms, most);
    }

    /** The firm's services by name, no more than {@code most}. */
    public List<Service> servicesOfFirm(UUID firm, int most) {
        return firms.servicesOf(firm, most);
    }

    /** The ids of all homes of some firms; one statement. */
    public Set<UUID> settingsOfFirms(Collection<UUID> firms) {
        return settings.ofFirms(firms);
    }

    /**
     * Settings by parts of the name of the home, its service or its firm, or by exact URN, postcode or reference; by
     * name, no more than {@code limit}.
     */
    public List<Setting> search(String text, int limit) {
        return SettingSearch.of(text)
                .map(criterion -> settings.matching(criterion, limit))
                .orElse(List.of());
    }

    /** A fact that corrects an earlier one has the same {@code trueFrom}. */
    @Transactional
    public void recordRegistration(RegistrationFact fact) {
        registrations.record(fact);
    }

    /** What is known now of the day; empty when nothing is. */
    public Optional<Registration> registrationOn(UUID service, LocalDate day) {
        return Optional.ofNullable(registrationsOn(Set.of(service), day).get(service));
    }

    /** The same for many, by service; one statement. */
    public Map<UUID, Registration> registrationsOn(Collection<UUID> services, LocalDate day) {
        return registrations.on(services, day);
    }
}
