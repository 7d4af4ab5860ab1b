package org.hearthmark.accreditation;

import java.util.List;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.Setting;

/** Whoever keeps the accredited homes for searching says which are near one that may not be used, or not for long. */
public interface NearbyHomes {

    /** What is looked for: the kind of the home and whom it is for, as it was judged. */
    record Alike(Setting home, Category category, AgeRange ages) {

        public static Alike to(Setting home, Standing standing) {
            return new Alike(
                    home,
                    standing.judged().map(Judged::category).orElse(home.category()),
                    standing.judged().map(Judged::ages).orElse(home.ages()));
        }
    }

    /** Those with free places today, the nearest first; equal many statements for any number. */
    List<NearbyHome> within(int miles, Alike alike, int most);
}
