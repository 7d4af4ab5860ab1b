package org.hearthmark.accreditation.web.casefile;

import java.util.Comparator;
import java.util.List;
import org.hearthmark.accreditation.application.casefile.CaseFile;
import org.hearthmark.accreditation.application.casefile.HomeStories;
import org.hearthmark.accreditation.application.casefile.HomeStory;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The stories of homes as a part of other pages, as {@code @homesOnPages} in their fragments; read once for a page. */
@Component("homesOnPages")
public class HomesOnPages {

    private static final String READ = HomesOnPages.class.getName();

    private final HomeStories stories;

    HomesOnPages(HomeStories stories) {
        this.stories = stories;
    }

    /** What one request has read already. */
    private record Read(List<HomeStory> stories) {}

    /** In the order of the application. */
    public List<HomeStory> of(CaseFile file) {
        var request = RequestContextHolder.currentRequestAttributes();
        if (request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST) instanceof Read before) {
            return before.stories();
        }
        var stories = this.stories.ofCase(file.summary().id()).values().stream()
                .sorted(Comparator.comparing(HomeStory::number))
                .toList();
        request.setAttribute(READ, new Read(stories), RequestAttributes.SCOPE_REQUEST);
        return stories;
    }

    public HomeStory of(CaseFile file, int number) {
        return of(file).get(number - 1);
    }

    public boolean told(List<HomeStory> of) {
        return of.stream().anyMatch(HomeStory::told);
    }

    public boolean mayEndDeferral() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getPrincipal() instanceof SignedInPerson me
                && (me.has(Role.PANEL_MEMBER) || me.has(Role.ALLIANCE_MANAGER));
    }
}
