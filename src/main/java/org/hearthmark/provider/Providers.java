package org.hearthmark.provider;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Firms, services and settings for the rest of the house: enter what a provider states, and look it up. */
@Component
@Transactional
public class Providers {

    /**
     * Keeps what a provider states: the firm of the organisation is made or updated, a service known by its URN or name
     * and a home known by its postcode and address line are used again, everything else is new.
     *
     * @throws org.hearthmark.shared.Refusal INVALID with the fields of homes that cannot be
     */
    public Entered enter(UUID organisation, ProviderEntry entry, String who) {
        throw new UnsupportedOperationException();
    }

    public Optional<Firm> firmOf(UUID organisation) {
        throw new UnsupportedOperationException();
    }

    public Firm firm(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Service service(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Setting setting(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Setting> settingByReference(String reference) {
        throw new UnsupportedOperationException();
    }

    public Map<UUID, Setting> settings(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    public List<Setting> settingsOfFirm(UUID firm) {
        throw new UnsupportedOperationException();
    }

    /** Settings by part of a name, by URN, postcode or reference. */
    public List<Setting> search(String text, int limit) {
        throw new UnsupportedOperationException();
    }

    public void recordRegistration(RegistrationFact fact) {
        throw new UnsupportedOperationException();
    }

    public Optional<Registration> registrationOn(UUID service, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    public Map<UUID, Registration> registrationsOn(Collection<UUID> services, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
