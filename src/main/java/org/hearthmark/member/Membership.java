package org.hearthmark.member;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A council's membership of the alliance.
 *
 * @param organisation whom its people sign in for
 * @param allianceRegion the set of councils of the alliance that it belongs to
 * @param noticesTo the e-mail address that hears of suspensions and the like
 */
public record Membership(
        String gss, String councilName, UUID organisation, LocalDate since, String allianceRegion, String noticesTo) {}
