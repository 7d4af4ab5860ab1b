package org.hearthmark.accreditation.application.lapse;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearthmark.accreditation.domain.lapse.CouncilAnswer;
import org.hearthmark.accreditation.domain.lapse.CouncilReview;
import org.hearthmark.member.Councils;
import org.hearthmark.member.Membership;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Tells councils that a home where young people of theirs live is accredited no more, and reminds them. Councils that are no
 * members have no address of ours: managers see them in their list. No street address.
 */
@Component
class ReviewNotices {

    private final Councils councils;
    private final Providers providers;
    private final Outbox outbox;
    private final PublicAddress address;

    ReviewNotices(Councils councils, Providers providers, Outbox outbox, PublicAddress address) {
        this.councils = councils;
        this.providers = providers;
        this.outbox = outbox;
        this.address = address;
    }

    void opened(Collection<CouncilReview> reviews) {
        var homes =
                providers.settings(reviews.stream().map(CouncilReview::setting).toList());
        var members = members();
        outbox.postAll(reviews.stream()
                .flatMap(review -> Stream.ofNullable(members.get(review.councilGss()))
                        .map(member -> opened(review, homes.get(review.setting()), member)))
                .toList());
    }

    private Notice opened(CouncilReview review, Setting home, Membership member) {
        return notice(
                "council-review:" + review.id(), "Young people of yours live in ", review, home, member, """
                Since %s the home %s (%s) stands as: %s. Nobody is placed there any more.

                As was stated to the alliance, %d of your young people %s there. Nobody is moved by this. Please say for them \
                whether they stay, why and until when, or on which day they move:

                %s
                """.formatted(
                                DaysInWords.day(review.trueFrom()),
                                home.name(),
                                home.reference(),
                                review.kind().label().toLowerCase(Locale.UK),
                                review.youngPeople(),
                                review.youngPeople() == 1 ? "lives" : "live",
                                page(review)));
    }

    void reminded(CouncilReview review, int workingDays) {
        again(review, "council-review-" + workingDays + ":" + review.id(), """
                %d working days ago we asked what you do for your young people in a home that is accredited no more. There is \
                no answer yet. Please answer here:

                %s
                """.formatted(workingDays, page(review)));
    }

    /** The day of a stay or a move is over. */
    void over(CouncilReview review, CouncilAnswer answer) {
        again(review, "council-review-over:" + answer.id(), """
                What you told us of your young people in a home that is accredited no more was: %s (%s). That day is over. Please \
                say what you do for them now:

                %s
                """.formatted(
                        answer.answer().label().toLowerCase(Locale.UK), DaysInWords.day(answer.day()), page(review)));
    }

    private void again(CouncilReview review, String key, String text) {
        var member = members().get(review.councilGss());
        if (member != null) {
            var home = providers.setting(review.setting());
            var aboutHome = "%s (%s)\n\n%s".formatted(home.name(), home.reference(), text);
            outbox.postAll(List.of(
                    notice(key, "Please answer: young people of yours live in ", review, home, member, aboutHome)));
        }
    }

    private Notice notice(
            String key, String subject, CouncilReview review, Setting home, Membership member, String text) {
        return new Notice(
                key,
                NoticeKind.REQUEST,
                member.noticesTo(),
                subject + home.reference() + ", accredited no more",
                text,
                review.setting());
    }

    private String page(CouncilReview review) {
        return address.of("/council/reviews/" + review.id());
    }

    private Map<String, Membership> members() {
        return councils.members().stream().collect(toMap(Membership::gss, Function.identity()));
    }
}
