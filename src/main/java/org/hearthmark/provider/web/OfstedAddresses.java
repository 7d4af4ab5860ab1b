package org.hearthmark.provider.web;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Ofsted's list: administrators import it, those who rely on it look things up. */
@Component
class OfstedAddresses implements AddressRules {

    private static final Role[] READERS = {
        Role.ADMINISTRATOR, Role.ALLIANCE_MANAGER, Role.ACCREDITATION_OFFICER, Role.CONTRACT_MANAGER
    };

    @Override
    public List<AddressRule> addresses() {
        return List.of(
                AddressRule.forRoles("/admin/ofsted", READERS).on(HttpMethod.GET),
                AddressRule.forRoles("/admin/ofsted.csv", READERS).on(HttpMethod.GET),
                AddressRule.forRoles("/admin/ofsted/import", Role.ADMINISTRATOR),
                AddressRule.forRoles("/admin/ofsted/imports", READERS).on(HttpMethod.GET),
                AddressRule.forRoles("/admin/ofsted/imports/*", READERS).on(HttpMethod.GET),
                AddressRule.forRoles("/admin/ofsted/imports/*/report.csv", READERS)
                        .on(HttpMethod.GET),
                AddressRule.forRoles("/api/v1/ofsted/lists", Role.ADMINISTRATOR).on(HttpMethod.POST),
                AddressRule.forRoles("/api/v1/firms/trial", Role.ADMINISTRATOR).on(HttpMethod.POST));
    }

    @Override
    public List<String> withUploads() {
        return List.of("/admin/ofsted/import");
    }
}
