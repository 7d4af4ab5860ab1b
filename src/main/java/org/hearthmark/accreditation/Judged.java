package org.hearthmark.accreditation;

import java.util.UUID;
import org.hearthmark.provider.AgeRange;

/**
 * What a home was judged as. What its provider states later of the same home widens nothing: another service, registered
 * or not, or other ages need a decision of their own.
 *
 * @param ages    the ages it was judged for
 * @param service the service that was checked and visited
 */
public record Judged(AgeRange ages, UUID service) {}
