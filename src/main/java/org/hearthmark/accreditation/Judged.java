package org.hearthmark.accreditation;

import java.util.UUID;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;

/**
 * What a home was judged as. What its provider states later of the same home widens nothing: another service, registered
 * or not, other ages, another kind or more places need a decision of their own. It is what the provider stated when the decision was
 * taken; whoever decides is shown what was changed since the application was sent.
 *
 * @param ages     the ages it was judged for
 * @param service  the service that was checked and visited
 * @param category the kind of home
 * @param places   for how many young people at a time
 */
public record Judged(AgeRange ages, UUID service, Category category, int places) {}
