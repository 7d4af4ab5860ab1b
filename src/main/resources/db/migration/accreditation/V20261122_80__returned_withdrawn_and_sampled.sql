-- Every status of a case and of a home in it; those that were stored until now stay valid.
alter table accreditation.accreditation_case drop constraint accreditation_case_status_known;
alter table accreditation.accreditation_case add constraint accreditation_case_status_known check (status in
    ('SUBMITTED', 'RETURNED_INCOMPLETE', 'DESK_CHECKS', 'VISIT_TO_BOOK', 'VISIT_BOOKED', 'VISIT_DONE', 'HOMES_UNDER_WAY',
     'CLOSED', 'WITHDRAWN', 'EXPIRED'));
alter table accreditation.home_in_case drop constraint home_in_case_status_known;
alter table accreditation.home_in_case add constraint home_in_case_status_known check (status in
    ('WAITING', 'LANDLORD_CHECK', 'INSPECTION', 'REPORT', 'PANEL', 'PROPOSED_REFUSAL', 'DEFERRED', 'ACCREDITED',
     'ACCREDITED_WITH_CONDITIONS', 'REFUSED', 'WITHDRAWN'));

-- Where the case stands between the steps of people. All three are empty in a case of the first model.
alter table accreditation.accreditation_case
    add column returned_until timestamptz,
    add column desk_verdict   text constraint accreditation_case_desk_verdict_known
        check (desk_verdict in ('PENDING', 'SECOND_PERSON', 'REFUSAL', 'PASS')),
    add column sample_state   text constraint accreditation_case_sample_state_known
        check (sample_state in ('FILES', 'ITEMS', 'RECORDED')),
    add constraint accreditation_case_returned_has_an_end
        check (status <> 'RETURNED_INCOMPLETE' or returned_until is not null);

alter table accreditation.step_result drop constraint step_result_outcome_known;
alter table accreditation.step_result add constraint step_result_outcome_known
    check (outcome in ('CLEAR', 'AMBER', 'STOP', 'RETURNED'));

-- A fact: a provider, or a member of staff for it, wants an application or one of its homes no longer.
create table accreditation.withdrawal (
    id          uuid        not null,
    case_id     uuid        not null,
    home_id     uuid,
    reason      text        not null,
    on_behalf   boolean     not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint withdrawal_pk primary key (id),
    constraint withdrawal_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint withdrawal_home_fk foreign key (home_id) references accreditation.home_in_case (id),
    constraint withdrawal_once unique nulls not distinct (case_id, home_id)
);
create trigger withdrawal_is_a_fact before update or delete on accreditation.withdrawal
    for each statement execute function shared.refuse_change();
