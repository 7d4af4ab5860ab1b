package org.hearthmark.ladder.application.effect;

import java.util.List;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.member.Councils;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/** How far raises have come, region by region. */
@Component
public class Regions {

    private final Councils councils;
    private final Standards standards;

    Regions(Councils councils, Standards standards) {
        this.councils = councils;
        this.standards = standards;
    }

    /** In the order of their names. */
    public List<RegionOfRaise> of(RaiseFile raise) {
        return RegionCourse.of(raise, councils.regions(), standards.bars().effects());
    }

    /** Of several, each with its steps. */
    public List<List<RegionOfRaise>> of(List<RaiseFile> raises) {
        var everywhere = councils.regions();
        var effects = standards.bars().effects();
        return raises.stream()
                .map(raise -> RegionCourse.of(raise, everywhere, effects))
                .toList();
    }
}
