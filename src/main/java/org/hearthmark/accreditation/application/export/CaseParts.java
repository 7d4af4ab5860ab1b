package org.hearthmark.accreditation.application.export;

import org.hearthmark.provider.ExportPart;
import org.hearthmark.provider.ExportRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What a provider has given to the cases of its homes; a home is named by its id, as the record has it. */
@Configuration(proxyBeanMethods = false)
class CaseParts {

    @Bean
    @Order(100)
    ExportPart applicationsPart(ExportRows rows) {
        return rows.part("applications", "Your applications", """
                select jsonb_build_object(
                    'application', c.reference, 'case', c.id, 'submittedAt', c.submitted_at, 'submittedBy', c.submitted_by,
                    'status', c.status, 'closedAt', c.closed_at,
                    'homes', (
                        select jsonb_agg(jsonb_build_object(
                            'number', h.number, 'home', h.setting, 'status', h.status,
                            'decidedOn', (select max(d.true_from) from accreditation.decision d where d.home_id = h.id))
                            order by h.number)
                        from accreditation.home_in_case h where h.case_id = c.id))
                from accreditation.accreditation_case c
                where c.organisation = ?
                order by c.submitted_at, c.reference
                """);
    }

    @Bean
    @Order(101)
    ExportPart draftsPart(ExportRows rows) {
        return rows.part("drafts", "Applications that you have not sent", """
                select to_jsonb(d) - 'organisation' from accreditation.draft d where d.organisation = ? order by d.id
                """);
    }

    @Bean
    @Order(110)
    ExportPart answersPart(ExportRows rows) {
        return rows.part("answers", "What you were asked, and what you answered", """
                select jsonb_build_object(
                    'application', c.reference, 'number', r.number, 'question', r.question, 'askedAt', r.recorded_at,
                    'wantedBy', r.wanted_by, 'outcome', e.outcome,
                    'answer', case when e.outcome = 'ANSWERED' then e.words end, 'answeredAt', e.recorded_at,
                    'answeredBy', case when e.outcome = 'ANSWERED' then e.recorded_by end)
                from accreditation.accreditation_case c
                join accreditation.information_request r on r.case_id = c.id
                left join accreditation.request_end e on e.request = r.id
                where c.organisation = ?
                order by r.recorded_at, r.id
                """);
    }

    @Bean
    @Order(111)
    ExportPart messagesPart(ExportRows rows) {
        return rows.part("messages", "Messages between you and the alliance", """
                select jsonb_build_object(
                    'application', c.reference, 'side', m.side, 'text', m.text, 'needsAnswer', m.needs_answer,
                    'writtenAt', m.recorded_at,
                    'writtenBy', case when m.side = 'PROVIDER' then m.recorded_by end)
                from accreditation.accreditation_case c
                join accreditation.message m on m.case_id = c.id
                where c.organisation = ?
                order by m.entered
                """);
    }

    @Bean
    @Order(120)
    ExportPart wordsOnDecisionsPart(ExportRows rows) {
        return rows.part("comments", "What you said to reports, proposals and conditions", """
                select jsonb_build_object(
                    'application', c.reference, 'homeNumber', h.number, 'about', said.about, 'item', said.item,
                    'text', said.text, 'saidAt', said.at, 'saidBy', said.by)
                from accreditation.accreditation_case c
                join accreditation.home_in_case h on h.case_id = c.id
                cross join lateral (
                    select 'DRAFT_REPORT' as about, k.item, k.text, k.recorded_at as at, k.recorded_by as by
                    from accreditation.report_comment k where k.home_id = h.id
                    union all
                    select 'PROPOSED_REFUSAL', null, p.text, p.recorded_at, p.recorded_by
                    from accreditation.representation p where p.home_id = h.id
                    union all
                    select 'CONDITION', n.item, m.text, m.recorded_at, m.recorded_by
                    from accreditation.condition n
                    join accreditation.condition_claim m on m.condition = n.id
                    where n.home_id = h.id) said
                where c.organisation = ?
                order by said.at, h.id
                """);
    }

    @Bean
    @Order(121)
    ExportPart withdrawalsPart(ExportRows rows) {
        return rows.part("withdrawals", "What you withdrew", """
                select jsonb_build_object(
                    'application', c.reference, 'homeNumber', h.number, 'reason', w.reason, 'day', w.true_from,
                    'recordedAt', w.recorded_at, 'recordedBy', w.recorded_by)
                from accreditation.accreditation_case c
                join accreditation.withdrawal w on w.case_id = c.id and not w.on_behalf
                left join accreditation.home_in_case h on h.id = w.home_id
                where c.organisation = ?
                order by w.recorded_at, w.id
                """);
    }

    @Bean
    @Order(122)
    ExportPart gapAnswersPart(ExportRows rows) {
        return rows.part("gap-answers", "What you answered to what is asked next of your homes", """
                select jsonb_build_object(
                    'home', a.setting, 'item', a.item, 'level', a.level, 'text', a.text,
                    'answeredAt', a.recorded_at, 'answeredBy', a.recorded_by)
                from accreditation.gap_answer a
                where a.setting in (
                    select h.setting from accreditation.accreditation_case c
                    join accreditation.home_in_case h on h.case_id = c.id
                    where c.organisation = ?)
                order by a.entered
                """);
    }
}
