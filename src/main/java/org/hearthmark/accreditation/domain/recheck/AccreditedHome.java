package org.hearthmark.accreditation.domain.recheck;

import java.time.Instant;
import java.util.UUID;
import org.hearthmark.provider.AgeRange;

/**
 * A home that a panel accredited, as it was judged.
 *
 * @param caseId the case in which it was accredited last
 */
public record AccreditedHome(UUID setting, UUID firm, UUID service, AgeRange ages, UUID caseId, Instant decidedAt) {}
