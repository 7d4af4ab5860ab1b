package org.hearthmark.accreditation.application.message;

import java.time.OffsetDateTime;
import java.util.List;
import org.hearthmark.identity.NoticesToAnswer;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.workflow.UnansweredCase;
import org.hearthmark.workflow.UnansweredCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits for an answer: a provider's header counts the questions and messages that need its answer and its homes in grace, the dashboard has the
 * cases whose providers wait for the alliance's.
 */
@Component
class AnswersAwaited implements NoticesToAnswer, UnansweredCases {

    private final JdbcClient jdbc;

    AnswersAwaited(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public int waitingFor(SignedInPerson person) {
        return person.has(Role.PROVIDER) ? count(person) : 0;
    }

    private int count(SignedInPerson person) {
        return jdbc.sql("""
                        select (select count(*)
                                  from accreditation.accreditation_case c
                                  join accreditation.information_request r on r.case_id = c.id
                                 where c.organisation = :organisation
                                   and not exists (select 1 from accreditation.request_end e where e.request = r.id))
                             + (select count(*)
                                  from accreditation.accreditation_case c
                                  join accreditation.message m on m.case_id = c.id
                                 where c.organisation = :organisation and m.side = 'ALLIANCE' and m.needs_answer
                                   and not exists (select 1 from accreditation.message later
                                                    where later.case_id = m.case_id and later.side = 'PROVIDER'
                                                      and later.entered > m.entered))
                             + (select count(*)
                                  from accreditation.standing_now n
                                 where n.firm in (select firm from accreditation.accreditation_case
                                                   where organisation = :organisation)
                                   and n.grace_until is not null and not n.waiting)
                        """)
                .param("organisation", person.organisation())
                .query(Integer.class)
                .single();
    }

    @Override
    public String address() {
        return "/provider";
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnansweredCase> waitingLongest(int most) {
        return jdbc.sql("""
                        select c.reference, c.firm_label, count(*) as messages, min(m.recorded_at) as since
                          from accreditation.message m
                          join accreditation.accreditation_case c on c.id = m.case_id
                         where m.side = 'PROVIDER' and m.needs_answer
                           and not exists (select 1 from accreditation.message later
                                            where later.case_id = m.case_id and later.side = 'ALLIANCE'
                                              and later.entered > m.entered)
                         group by c.id order by since, c.reference limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new UnansweredCase(
                        row.getString("reference"),
                        row.getString("firm_label"),
                        "/cases/" + row.getString("reference") + "/messages",
                        row.getInt("messages"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
