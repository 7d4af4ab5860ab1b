package org.hearthmark.identity.web;

import static org.hearthmark.identity.Role.ACCREDITATION_OFFICER;
import static org.hearthmark.identity.Role.ADMINISTRATOR;
import static org.hearthmark.identity.Role.ALLIANCE_MANAGER;
import static org.hearthmark.identity.Role.BROKER;
import static org.hearthmark.identity.Role.COMMISSIONER;
import static org.hearthmark.identity.Role.CONTRACT_MANAGER;
import static org.hearthmark.identity.Role.PANEL_MEMBER;
import static org.hearthmark.identity.Role.PROVIDER;
import static org.hearthmark.identity.Role.PROVIDER_ADMINISTRATOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;

/** The parts of the house, each with the roles whose work is there; what may be entered is decided by the address rules. */
final class Places {

    /** A part of the house, as the menu and the start page name it. */
    record Place(String address, String text, String purpose, Set<Role> roles) {

        boolean isFor(SignedInPerson person) {
            return roles.stream().anyMatch(person::has);
        }
    }

    private static final Set<Role> TASK_WORKERS =
            EnumSet.complementOf(EnumSet.of(PROVIDER, PROVIDER_ADMINISTRATOR, COMMISSIONER, ADMINISTRATOR));

    private static final Set<Role> REGISTER_READERS = EnumSet.of(COMMISSIONER, BROKER, ALLIANCE_MANAGER);

    private static final Set<Role> LADDER_READERS =
            EnumSet.complementOf(EnumSet.of(PROVIDER, PROVIDER_ADMINISTRATOR, ADMINISTRATOR));

    private static final List<Place> ALL = List.of(
            new Place(
                    "/provider",
                    "Your applications",
                    "Apply for accreditation and see where it stands.",
                    Set.of(PROVIDER)),
            new Place(
                    "/provider/record",
                    "Your record",
                    "What you have said and your documents, once for every application, and until when they hold.",
                    Set.of(PROVIDER)),
            new Place(
                    "/provider/staff",
                    "Your staff list",
                    "Say who works for you and declare it complete: a visit waits for it.",
                    Set.of(PROVIDER)),
            new Place(
                    "/provider/homes",
                    "Your homes",
                    "Say how many places are free, and who lives there in numbers; confirm both in one tap.",
                    Set.of(PROVIDER)),
            new Place(
                    "/provider/asked",
                    "Asked next",
                    "What each of your accredited homes has to meet next, by when, and what shows it.",
                    Set.of(PROVIDER)),
            new Place(
                    "/provider/people",
                    "Your people",
                    "Invite colleagues, change what they may do, remove who has left.",
                    Set.of(PROVIDER_ADMINISTRATOR)),
            new Place("/camunda/app/tasklist/", "Tasklist", "Your tasks, and those of your group.", TASK_WORKERS),
            new Place(
                    "/panel/meetings",
                    "Panel meetings",
                    "Agendas, case packs, who was there, what was decided.",
                    Set.of(PANEL_MEMBER, ALLIANCE_MANAGER)),
            new Place(
                    "/dashboard", "Dashboard", "What is open, what is late, and who has it.", Set.of(ALLIANCE_MANAGER)),
            new Place(
                    "/camunda/app/cockpit/",
                    "Cockpit",
                    "The processes as they run.",
                    Set.of(ALLIANCE_MANAGER, ADMINISTRATOR)),
            new Place(
                    "/council/check",
                    "Check a home",
                    "May I use this home? Ask before every placement.",
                    REGISTER_READERS),
            new Place("/council/register", "Register", "Search the accredited homes.", REGISTER_READERS),
            new Place(
                    "/council/occupancy",
                    "Your young people",
                    "How many of yours live in which home; who is told first when a home is suspended.",
                    Set.of(COMMISSIONER)),
            new Place(
                    "/council/reviews",
                    "Accredited no more",
                    "Homes whose accreditation has ended while young people of a council live there.",
                    Set.of(COMMISSIONER, ALLIANCE_MANAGER)),
            new Place(
                    "/ladder",
                    "The ladder",
                    "How the standard rises: what is asked today, what comes, and what it does to the homes.",
                    LADDER_READERS),
            new Place("/councils", "Councils", "Members of the alliance, and the others of England.", REGISTER_READERS),
            new Place(
                    "/admin/ofsted",
                    "Ofsted’s list",
                    "How Ofsted’s published list has a provider: registration, outcome, council.",
                    Set.of(ACCREDITATION_OFFICER, CONTRACT_MANAGER, ALLIANCE_MANAGER)),
            new Place(
                    "/admin/people",
                    "Who asks to join",
                    "People who have registered and ask to act for a provider.",
                    Set.of(ACCREDITATION_OFFICER, ALLIANCE_MANAGER)),
            new Place(
                    "/admin/audit",
                    "Audit trail",
                    "Who did what, and whether it is what was sealed.",
                    Set.of(ALLIANCE_MANAGER)),
            new Place("/camunda/app/admin/", "Admin", "The engine's own administration.", Set.of(ADMINISTRATOR)),
            new Place(
                    "/admin",
                    "Administration",
                    "Who has an account, messages that could not be sent, the audit trail.",
                    Set.of(ADMINISTRATOR)));

    private Places() {}

    static List<Place> of(SignedInPerson person) {
        return ALL.stream().filter(place -> place.isFor(person)).toList();
    }
}
