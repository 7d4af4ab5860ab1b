package org.hearthmark.member;

import org.hearthmark.shared.Place;

/**
 * An English council with children's services.
 *
 * @param gss its code in the register of the Office for National Statistics, such as E09000012
 * @param region the statistical region of England, not one of the alliance
 * @param centre the middle of its area
 * @param member whether it belongs to the alliance today
 */
public record Council(String gss, String name, String region, Place centre, boolean member) {}
