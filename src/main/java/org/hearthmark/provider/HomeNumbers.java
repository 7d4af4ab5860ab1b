package org.hearthmark.provider;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "All still so", in one tap: everything that a provider has stated of who lives where and of free places holds today. */
@Component
public class HomeNumbers {

    private final Vacancies vacancies;
    private final Occupancies occupancies;
    private final AuditTrail audit;

    HomeNumbers(Vacancies vacancies, Occupancies occupancies, AuditTrail audit) {
        this.vacancies = vacancies;
        this.occupancies = occupancies;
        this.audit = audit;
    }

    /** Of one home. */
    @Transactional
    public void confirm(UUID setting, String by) {
        confirm(setting, Set.of(setting), by);
    }

    /** Of homes of one firm; equal many statements for any number of them. */
    @Transactional
    public void confirmAll(UUID firm, Collection<UUID> settings, String by) {
        if (!settings.isEmpty()) {
            confirm(firm, settings, by);
        }
    }

    private void confirm(UUID about, Collection<UUID> settings, String by) {
        vacancies.confirmAll(settings, by);
        occupancies.confirmAll(settings, by);
        audit.record(new AuditFact("numbers-confirmed", about, by, Map.of("homes", String.valueOf(settings.size()))));
    }
}
