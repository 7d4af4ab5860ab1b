package org.hearthmark.accreditation.domain.recheck;

import org.hearthmark.accreditation.domain.desk.CheckResult;

/**
 * A check that has become worse, or that is as bad as before with something new in it.
 *
 * @param before what counted until now, or clear where nothing was known
 * @param after  amber or stop
 * @param note   what the register says, with how old it is
 */
public record Worsening(CheckKey key, CheckResult before, CheckResult after, String note) {

    /** Whether it is as bad as before, with something new in it: that is not being followed up yet. */
    public boolean somethingNew() {
        return before == after;
    }
}
