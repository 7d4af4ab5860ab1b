package org.hearthmark.accreditation.domain.recheck;

import org.hearthmark.accreditation.domain.desk.CheckResult;

/**
 * A check that has become worse.
 *
 * @param before what counted until now, or clear where nothing was known
 * @param after  amber or stop
 * @param note   what the register says, with how old it is
 */
public record Worsening(CheckKey key, CheckResult before, CheckResult after, String note) {}
