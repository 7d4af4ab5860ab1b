package org.hearthmark.accreditation.application.setting;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.application.paper.Certificates;
import org.hearthmark.accreditation.application.setting.SettingFile.CaseLine;
import org.hearthmark.accreditation.application.setting.SettingFile.Stop;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.hearthmark.accreditation.domain.standing.Suspension;
import org.hearthmark.accreditation.domain.standing.SuspensionLift;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of one home. Where the reader is a council user, the look at the address is itself recorded. */
@Service
public class SettingFiles {

    private static final int TRAIL = 100;

    private final Providers providers;
    private final Accreditations accreditations;
    private final Facts facts;
    private final HomesInCases homes;
    private final Certificates certificates;
    private final AuditTrail audit;
    private final Clock clock;

    SettingFiles(
            Providers providers,
            Accreditations accreditations,
            Facts facts,
            HomesInCases homes,
            Certificates certificates,
            AuditTrail audit,
            Clock clock) {
        this.providers = providers;
        this.accreditations = accreditations;
        this.facts = facts;
        this.homes = homes;
        this.certificates = certificates;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param logged whether this reader's look is written into the audit trail */
    @Transactional
    public Optional<SettingFile> open(String reference, String reader, boolean logged) {
        var found = providers.settingByReference(reference);
        found.filter(setting -> logged)
                .ifPresent(setting -> audit.record(new AuditFact("address-seen", setting.id(), reader, Map.of())));
        return found.map(this::file);
    }

    private SettingFile file(Setting setting) {
        Standing standing = accreditations.standingOf(setting.id());
        return new SettingFile(
                setting,
                standing,
                restatedAt(standing, setting),
                providers.registrationOn(setting.service(), LondonTime.today(clock)),
                homes.ofSetting(setting.id()).stream()
                        .map(HomeInCase::accreditationCase)
                        .map(of -> new CaseLine(of.reference(), of.kind()))
                        .toList(),
                stops(setting.id()),
                certificates.of(setting.id()).isPresent(),
                audit.about(List.of(setting.id()), TRAIL));
    }

    private Optional<Instant> restatedAt(Standing standing, Setting setting) {
        return SettingFile.saidSinceJudged(standing, setting).isEmpty()
                ? Optional.empty()
                : Optional.of(providers.offeredSince(setting.id()));
    }

    private List<Stop> stops(UUID setting) {
        Map<UUID, SuspensionLift> lifts =
                facts.liftsOf(setting).stream().collect(toMap(SuspensionLift::suspension, Function.identity()));
        return facts.suspensionsOf(setting).stream()
                .map(suspension -> stop(suspension, Optional.ofNullable(lifts.get(suspension.id()))))
                .toList();
    }

    private static Stop stop(Suspension suspension, Optional<SuspensionLift> lift) {
        return new Stop(
                suspension.reason(),
                suspension.recordedAt(),
                suspension.recordedBy(),
                lift.map(SuspensionLift::recordedAt),
                lift.map(SuspensionLift::recordedBy),
                lift.map(SuspensionLift::reason));
    }
}
