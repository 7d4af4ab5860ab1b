package org.hearthmark.member;

import java.time.LocalDate;

/**
 * A council in the list of all, with its membership of today.
 *
 * @param region the statistical region of England
 * @param memberSince null where it is no member
 * @param allianceRegion the alliance's region that it belongs to as a member; null where it is no member
 */
public record CouncilLine(String gss, String name, String region, LocalDate memberSince, String allianceRegion) {

    public boolean member() {
        return memberSince != null;
    }
}
