package org.hearthmark.accreditation.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Who may open the pages of accreditation. Whose data they see there is decided by the organisation they act for. */
@Component
class AccreditationAddresses implements AddressRules {

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.forRoles("/provider/**", Role.PROVIDER),
                AddressRule.forRoles(
                        "/cases/{reference}/withdraw", Set.of(Role.ACCREDITATION_OFFICER, Role.ALLIANCE_MANAGER)),
                AddressRule.forRoles("/api/v1/samples/{reference}/redraw", Role.ADMINISTRATOR),
                AddressRule.forRoles("/cases/{reference}/visit", Role.INSPECTOR),
                AddressRule.forRoles("/cases/{reference}/visit/cancel", Role.INSPECTOR),
                AddressRule.forRoles("/cases/{reference}/sample", withoutBrokers()),
                AddressRule.forRoles("/panel/**", panel()),
                AddressRule.forRoles("/cases/{reference}/homes/{number}/end-deferral", panel()),
                AddressRule.forRoles("/cases/**", Role.ALLIANCE_STAFF),
                AddressRule.forRoles("/cases/{reference}/homes/{number}/sheet", caseWorkers()),
                AddressRule.forRoles("/cases/{reference}/homes/{number}/sheet.pdf", caseWorkers()),
                AddressRule.forRoles("/cases/{reference}/evidence/**", withoutBrokers()),
                AddressRule.forRoles("/cases/{reference}/record/{document}", withoutBrokers()),
                AddressRule.forRoles("/cases/{reference}/messages", caseWorkers())
                        .on(HttpMethod.POST),
                AddressRule.forRoles("/cases/{reference}/messages", withoutBrokers()),
                AddressRule.forRoles("/cases/{reference}/requests/new", caseWorkers()),
                AddressRule.forRoles("/cases/{reference}/requests/{number}", withoutBrokers()),
                AddressRule.forRoles("/cases/{reference}/requests/{number}/{end}", caseWorkers()),
                AddressRule.forRoles("/settings/{reference}/suspend", Role.ALLIANCE_MANAGER),
                AddressRule.forRoles("/settings/{reference}/lift", Role.ALLIANCE_MANAGER),
                AddressRule.forRoles("/settings/{reference}/look-again", Role.ALLIANCE_MANAGER),
                AddressRule.forRoles("/settings/{reference}/why", allianceAndCouncils()),
                AddressRule.forRoles("/settings/{reference}", allianceAndCouncils()));
    }

    @Override
    public List<String> withDiagram() {
        return List.of("/provider/applications/{reference}", "/cases/{reference}");
    }

    @Override
    public List<String> withUploads() {
        return List.of(
                "/cases/{reference}/evidence",
                "/provider/applications/{reference}/evidence",
                "/provider/applications/{reference}/requests/{number}");
    }

    private static Set<Role> panel() {
        return EnumSet.of(Role.PANEL_MEMBER, Role.ALLIANCE_MANAGER);
    }

    /** Who asks a provider and takes questions back, and who goes to the homes or sends somebody. */
    private static Set<Role> caseWorkers() {
        return EnumSet.of(Role.ACCREDITATION_OFFICER, Role.INSPECTOR, Role.ALLIANCE_MANAGER);
    }

    /** Evidence holds names of staff and plans of homes: who places people looks at the standing, not at the papers. */
    private static Set<Role> withoutBrokers() {
        var roles = EnumSet.copyOf(Role.ALLIANCE_STAFF);
        roles.remove(Role.BROKER);
        return roles;
    }

    private static Set<Role> allianceAndCouncils() {
        var roles = EnumSet.copyOf(Role.ALLIANCE_STAFF);
        roles.add(Role.COMMISSIONER);
        return roles;
    }
}
