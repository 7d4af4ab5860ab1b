-- The way of a home from its report to its end, with the days on which its provider's answers are due.
alter table accreditation.home_in_case
    add column comments_until        date,
    add column comments_state        text,
    add column representations_until date,
    add column representations_state text,
    add column deferred_until        date,
    add column ended                 boolean not null default false,
    drop constraint home_in_case_status_known,
    add constraint home_in_case_status_known check (status in
        ('WAITING', 'LANDLORD_CHECK', 'INSPECTION', 'REPORT', 'PANEL', 'PROPOSED_REFUSAL', 'DEFERRED',
         'ACCREDITED', 'ACCREDITED_WITH_CONDITIONS', 'REFUSED', 'WITHDRAWN')),
    add constraint home_in_case_answers_known check
        (comments_state in ('AWAITED', 'GIVEN', 'DECLINED', 'CONSIDERED')
         and representations_state in ('AWAITED', 'GIVEN', 'DECLINED', 'CONSIDERED'));
update accreditation.home_in_case set ended = true where status in ('ACCREDITED', 'REFUSED');

-- A proposal, a deferral, an order to inspect are rows beside the one decision that is final.
alter table accreditation.decision
    drop constraint decision_once,
    drop constraint decision_outcome_known,
    add constraint decision_outcome_known check (outcome in
        ('ACCREDITED', 'ACCREDITED_WITH_CONDITIONS', 'REFUSED', 'REFUSAL_PROPOSED', 'DEFERRED', 'INSPECTION_ORDERED'));
create unique index decision_final_once on accreditation.decision (home_id)
    where outcome in ('ACCREDITED', 'ACCREDITED_WITH_CONDITIONS', 'REFUSED');
create index decision_by_home on accreditation.decision (home_id, recorded_at);
