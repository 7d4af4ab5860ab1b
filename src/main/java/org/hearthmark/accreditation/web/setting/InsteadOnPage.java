package org.hearthmark.accreditation.web.setting;

import java.util.EnumSet;
import java.util.Set;
import org.hearthmark.accreditation.NearbyHomes;
import org.hearthmark.accreditation.NearbyHomes.Alike;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.application.setting.SettingFile;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Homes that could be used instead, first on the page of one that may not be used, or that is in grace, for who places. */
@Component
class InsteadOnPage {

    private static final Set<Role> WHO_PLACES = EnumSet.of(Role.COMMISSIONER, Role.BROKER, Role.ALLIANCE_MANAGER);
    private static final int MILES = 10;
    private static final int MOST = 5;

    private final NearbyHomes nearby;

    InsteadOnPage(NearbyHomes nearby) {
        this.nearby = nearby;
    }

    void show(SettingFile file, SignedInPerson me, Model model) {
        model.addAttribute("mayAskForOthers", WHO_PLACES.stream().anyMatch(me::has));
        if (me.has(Role.COMMISSIONER) && wanted(file.standing())) {
            model.addAttribute("instead", nearby.within(MILES, Alike.to(file.setting(), file.standing()), MOST));
            model.addAttribute("insteadWithin", MILES);
        }
    }

    private static boolean wanted(Standing standing) {
        return !standing.mayBeUsed() || standing.grace().isPresent();
    }
}
