package org.hearthmark.ladder.application.effect;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearthmark.ladder.application.effect.ToldRows.ToTell;
import org.hearthmark.ladder.application.effect.ToldRows.What;
import org.hearthmark.ladder.application.raise.RaiseFile;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.provider.Firm;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.PublicAddress;
import org.springframework.stereotype.Component;

/** What providers are told of raises, in words: one message to a firm about all its homes. */
@Component
class RaiseLetters {

    private final GapWords words;
    private final PublicAddress address;

    RaiseLetters(GapWords words, PublicAddress address) {
        this.words = words;
        this.address = address;
    }

    Notice of(RaiseFile raise, What what, ToTell to, Firm firm, List<FoundHome> homes) {
        return switch (what) {
            case GAPS -> gaps(raise, to, firm, homes);
            case WITHDRAWAL -> withdrawal(raise, to, firm);
            case EFFECT -> effect(raise, to, firm, homes);
        };
    }

    private Notice gaps(RaiseFile raise, ToTell to, Firm firm, List<FoundHome> homes) {
        var day = DaysInWords.day(raise.content().day());
        return notice(
                "raise-gaps:" + raise.id() + ":" + to.firm(),
                NoticeKind.REQUEST,
                firm,
                "From " + day + " more is asked of " + ofHomes(homes),
                """
                The standard rises on %s: %s

                Why: %s

                These homes do not yet meet what is asked then, as far as is recorded today. Each item has its own date, by \
                which it has to be met. Send your evidence before it: then the clock stands until we have checked it, except \
                where the law asks for it.

                %s
                """.formatted(day, raise.content().title(), raise.content().why(), listed(raise, homes)),
                raise);
    }

    private Notice withdrawal(RaiseFile raise, ToTell to, Firm firm) {
        return notice(
                "raise-withdrawn:" + raise.id() + ":" + to.firm(),
                NoticeKind.GENERAL,
                firm,
                "Withdrawn: " + raise.content().title(),
                """
                The raise of the standard that was planned for %s is withdrawn: %s

                Nothing of it is asked of your homes. What you have sent already is kept.
                """.formatted(
                        DaysInWords.day(raise.content().day()), raise.content().title()),
                raise);
    }

    private Notice effect(RaiseFile raise, ToTell to, Firm firm, List<FoundHome> homes) {
        return notice(
                "raise-in-effect:" + raise.id() + ":" + to.firm() + ":" + to.day(),
                NoticeKind.REQUEST,
                firm,
                "In effect: more is asked of " + ofHomes(homes) + " now",
                """
                Since %s this is in effect: %s

                The homes below do not meet all of it, or nobody has yet looked at all of it there, and they are in \
                grace. This message is the notice of what is proposed for each \
                of them when its grace ends, with the reasons. You may answer until its own date, with evidence that it meets \
                what is asked or with your representations: somebody who did not work on the home before decides on your \
                answer. Unanswered, it takes its course on that date.

                %s
                """.formatted(DaysInWords.day(to.day()), raise.content().title(), listed(raise, homes)),
                raise);
    }

    private Notice notice(String key, NoticeKind kind, Firm firm, String subject, String text, RaiseFile raise) {
        return new Notice(key, kind, firm.contactEmail(), subject, text, raise.id());
    }

    private static String ofHomes(List<FoundHome> homes) {
        return homes.size() == 1 ? homes.get(0).reference() : homes.size() + " of your homes";
    }

    private String listed(RaiseFile raise, List<FoundHome> homes) {
        return homes.stream().map(home -> home(raise, home)).collect(Collectors.joining("\n\n"));
    }

    private String home(RaiseFile raise, FoundHome home) {
        return """
                %s (%s). If nothing more is recorded: %s.

                %s

                Answer here: %s
                """.formatted(
                home.name(),
                home.reference(),
                home.outcome().label().toLowerCase(Locale.UK),
                words.items(raise, home),
                address.of("/provider/homes/" + home.reference() + "/gaps")).strip();
    }
}
