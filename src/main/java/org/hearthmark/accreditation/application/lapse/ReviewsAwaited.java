package org.hearthmark.accreditation.application.lapse;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hearthmark.identity.NoticesToAnswer;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.member.Councils;
import org.hearthmark.member.Membership;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The header of councils counts the homes about which they are asked what they do for their young people. */
@Component
class ReviewsAwaited implements NoticesToAnswer {

    private final Councils councils;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** For which council an organisation acts, once it does: a membership has no last day. */
    private final Map<UUID, String> councilOf = new ConcurrentHashMap<>();

    ReviewsAwaited(Councils councils, JdbcClient jdbc, Clock clock) {
        this.councils = councils;
        this.jdbc = jdbc;
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
        return council == null ? 0 : count(council);
    }

    private int count(String council) {
        return jdbc.sql("""
                        select count(*) from accreditation.council_review r
                         where r.council_gss = :council
                           and not exists (
                               select 1 from accreditation.council_review_answer a
                                where a.review = r.id and (a.answer = 'MOVED' or a.day >= :today)
                                  and not exists (select 1 from accreditation.council_review_answer later
                                                   where later.review = r.id and later.entered > a.entered))
                        """)
                .param("council", council)
                .param("today", LondonTime.today(clock))
                .query(Integer.class)
                .single();
    }

    @Override
    public String address() {
        return "/council/reviews";
    }
}
