package org.hearthmark.accreditation.application.standing;

import java.util.List;
import java.util.stream.Stream;
import org.hearthmark.accreditation.Judged;
import org.hearthmark.provider.Setting;

/** Something that a provider says otherwise of a home than it was when the home was judged; what was judged counts. */
public record SaidSinceJudged(String what, String judged, String now) {

    public static List<SaidSinceJudged> of(Judged judged, Setting stated) {
        return Stream.of(
                        new SaidSinceJudged(
                                "Ages", judged.ages().label(), stated.ages().label()),
                        new SaidSinceJudged(
                                "Kind",
                                judged.category().label(),
                                stated.category().label()),
                        new SaidSinceJudged("Places", String.valueOf(judged.places()), String.valueOf(stated.places())))
                .filter(one -> !one.judged.equals(one.now))
                .toList();
    }

    public String inWords() {
        return now + ". It was judged as: " + judged + ".";
    }
}
