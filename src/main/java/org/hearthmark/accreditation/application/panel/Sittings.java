package org.hearthmark.accreditation.application.panel;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.application.casework.FourEyes;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.panel.Bench;
import org.hearthmark.accreditation.domain.panel.DeclaredInterest;
import org.hearthmark.accreditation.domain.panel.PanelMeeting;
import org.hearthmark.accreditation.domain.panel.PanelMeetings;
import org.hearthmark.accreditation.domain.panel.PanelRecords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** Whether a home can be decided now: on the agenda of a meeting of today in session, with a quorum for this home. */
@Component
class Sittings {

    private final PanelMeetings meetings;
    private final PanelRecords records;
    private final FourEyes fourEyes;
    private final PanelRules rules;
    private final Clock clock;

    Sittings(PanelMeetings meetings, PanelRecords records, FourEyes fourEyes, PanelRules rules, Clock clock) {
        this.meetings = meetings;
        this.records = records;
        this.fourEyes = fourEyes;
        this.rules = rules;
        this.clock = clock;
    }

    /** A meeting in session and who of it may decide on one home. */
    record Sitting(PanelMeeting meeting, Bench bench) {}

    /** @throws Refusal INVALID for {@code decision}, with what to do first */
    Sitting require(HomeInCase home, String person) {
        var today = LondonTime.today(clock);
        var ofToday = meetings.of(home.id(), today);
        if (ofToday.isEmpty()) {
            throw refused(
                    "It stands on the agenda of no meeting of today. Under Panel meetings, put it on the agenda of"
                            + " today's meeting, or call one.");
        }
        var meeting = ofToday.stream()
                .filter(one -> one.inSessionOn(today))
                .findFirst()
                .orElseThrow(() -> refused("Meeting " + ofToday.get(0).reference()
                        + " is not in session. Open it on its page, under Panel meetings."));
        var bench = benchOf(meeting, home);
        if (!bench.counts(person)) {
            throw refused("You are not recorded as present in meeting " + meeting.reference()
                    + ". Record it on the page of the meeting.");
        }
        if (!bench.quorate()) {
            throw refused("Meeting " + meeting.reference() + " has no quorum for this home: " + bench.counting()
                    + " of "
                    + bench.quorum() + " members take part. Who declared an interest or worked on the application does"
                    + " not count.");
        }
        return new Sitting(meeting, bench);
    }

    private static Refusal refused(String why) {
        return Refusal.invalid("This home is decided in a meeting of the panel", Map.of("decision", why));
    }

    Bench benchOf(PanelMeeting meeting, HomeInCase home) {
        return benchesOf(meeting, List.of(home)).get(home.id());
    }

    /** By home. */
    Map<UUID, Bench> benchesOf(PanelMeeting meeting, Collection<HomeInCase> homes) {
        var present = records.presentIn(meeting.id());
        var interested = interested(homes);
        Map<UUID, Set<String>> workers = homes.stream()
                .map(home -> home.accreditationCase().id())
                .distinct()
                .collect(Collectors.toMap(caseId -> caseId, fourEyes::workersOn));
        return homes.stream()
                .collect(Collectors.toMap(
                        HomeInCase::id,
                        home -> bench(
                                present,
                                interested.getOrDefault(home.id(), Set.of()),
                                workers.get(home.accreditationCase().id()))));
    }

    private Bench bench(Set<String> present, Set<String> interested, Set<String> workers) {
        var seats = present.stream()
                .map(person -> new Bench.Seat(person, part(person, interested, workers)))
                .toList();
        return new Bench(seats, rules.quorum());
    }

    private static Bench.Part part(String person, Set<String> interested, Set<String> workers) {
        if (workers.contains(person)) {
            return Bench.Part.WORKED_ON_CASE;
        }
        return interested.contains(person) ? Bench.Part.INTEREST : Bench.Part.COUNTS;
    }

    private Map<UUID, Set<String>> interested(Collection<HomeInCase> homes) {
        var ids = homes.stream().map(HomeInCase::id).toList();
        return records.interestsIn(ids).stream()
                .collect(Collectors.groupingBy(
                        DeclaredInterest::homeId, Collectors.mapping(DeclaredInterest::person, Collectors.toSet())));
    }
}
