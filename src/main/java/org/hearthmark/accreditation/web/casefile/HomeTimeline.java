package org.hearthmark.accreditation.web.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearthmark.accreditation.application.casefile.HomeStory;
import org.hearthmark.accreditation.application.casefile.HomeStory.Decided;
import org.hearthmark.accreditation.domain.condition.ConditionState;

/** What was decided about one home, said by its provider, and found of its conditions, as lines of a timeline. */
final class HomeTimeline {

    private final HomeStory home;
    private final boolean staff;
    private final List<TimelineEntry> entries = new ArrayList<>();

    private HomeTimeline(HomeStory home, boolean staff) {
        this.home = home;
        this.staff = staff;
    }

    /** @param staff whether the reader is told who did it */
    static List<TimelineEntry> of(HomeStory home, boolean staff) {
        var timeline = new HomeTimeline(home, staff);
        home.decisions().forEach(timeline::decided);
        home.representations()
                .forEach(said ->
                        timeline.add("Representations made, home " + home.number(), null, said.at(), said.text()));
        home.conditions().forEach(timeline::followedUp);
        return timeline.entries;
    }

    private void decided(Decided one) {
        String what = "Home " + home.number() + ": " + lower(one.outcome().label());
        add(what, one.by(), one.at(), one.reasons());
    }

    private void followedUp(ConditionState condition) {
        String which = "ondition " + condition.condition().number() + " of home " + home.number();
        condition.claims().forEach(claim -> add("Said to be met: c" + which, null, claim.recordedAt(), claim.text()));
        condition
                .results()
                .forEach(result -> add(
                        "C" + which + ": " + lower(result.outcome().label()),
                        result.recordedBy(),
                        result.recordedAt(),
                        result.reasons()));
    }

    private void add(String title, String by, Instant at, String text) {
        entries.add(new TimelineEntry(title, staff ? by : null, at, text));
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.UK);
    }
}
