package org.hearthmark.accreditation.application.lapse;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearthmark.accreditation.domain.lapse.CouncilReviewRows;
import org.hearthmark.identity.NoticesToAnswer;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.member.Councils;
import org.hearthmark.member.Membership;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The header of councils counts the homes about which they are asked what they do for their young people. */
@Component
class ReviewsAwaited implements NoticesToAnswer {

    private final Councils councils;
    private final CouncilReviewRows rows;
    private final Clock clock;

    /** For which council an organisation acts, once it does: a membership has no last day. */
    private final Map<UUID, String> councilOf = new ConcurrentHashMap<>();

    ReviewsAwaited(Councils councils, CouncilReviewRows rows, Clock clock) {
        this.councils = councils;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int waitingFor(SignedInPerson person) {
        if (!person.has(Role.COMMISSIONER)) {
            return 0;
        }
        var council = councilOf.computeIfAbsent(
                person.organisation(),
                organisation ->
                        councils.membershipOf(organisation).map(Membership::gss).orElse(null));
        return council == null ? 0 : rows.waiting(council, LondonTime.today(clock));
    }

    @Override
    public String address() {
        return "/council/reviews";
    }
}
