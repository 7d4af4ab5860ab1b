package org.hearthmark.identity;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do; a role of the alliance's own staff is also a candidate group of the processes. */
public enum Role {
    ACCREDITATION_OFFICER("accreditation-officers", "Accreditation officer"),
    INSPECTOR("inspectors", "Inspector"),
    PANEL_MEMBER("panel-members", "Panel member"),
    CONTRACT_MANAGER("contract-managers", "Contract manager"),
    ALLIANCE_MANAGER("alliance-managers", "Alliance manager"),
    BROKER("brokers", "Placement broker"),
    ADMINISTRATOR("administrators", "Administrator"),
    PROVIDER(null, "Provider"),
    PROVIDER_ADMINISTRATOR(null, "Provider's administrator"),
    COMMISSIONER(null, "Council commissioner");

    public static final Set<Role> ALLIANCE_STAFF = Collections.unmodifiableSet(Arrays.stream(values())
            .filter(Role::alliance)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))));

    private final String group;
    private final String label;

    Role(String group, String label) {
        this.group = group;
        this.label = label;
    }

    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values()).filter(r -> group.equals(r.group)).findFirst();
    }

    /** The candidate group in the processes; empty for people outside the alliance, who get no task. */
    public Optional<String> group() {
        return Optional.ofNullable(group);
    }

    public boolean alliance() {
        return group != null;
    }

    public String label() {
        return label;
    }

    /** The name of the role in Spring Security. */
    public String authority() {
        return "ROLE_" + name();
    }
}
