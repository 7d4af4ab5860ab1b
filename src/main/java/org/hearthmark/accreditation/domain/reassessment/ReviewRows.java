package org.hearthmark.accreditation.domain.reassessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Homes whose review is due: from the review's own day, two months before their accreditation runs out. */
@Component
public class ReviewRows {

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those after an id, in the order of their ids, whose review has not begun and at which nobody looks. */
    public List<UUID> due(LocalDate today, UUID after, int most) {
        return jdbc.sql("""
                        select n.setting from accreditation.standing_now n
                         where n.review_on <= :today
                           and n.kind in ('FULL', 'CONDITIONAL', 'SUSPENDED') and n.setting > :after
                           and not exists (select 1 from accreditation.reassessment_cause c
                                            where c.setting = n.setting and c.review_on = n.review_on)
                           and not exists (select 1 from accreditation.reassessment r
                                            where r.setting = n.setting and r.status not in ('ENDED', 'ANSWER'))
                         order by n.setting limit :most
                        """)
                .param("today", today)
                .param("after", after)
                .param("most", most)
                .query(UUID.class)
                .list();
    }
}
