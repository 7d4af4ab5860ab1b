-- What public registers said of a firm, or of one of its services, when a check was made again: a row where the answer is
-- another than the last one. A check of a service names it.
create table accreditation.recheck_result (
    id          uuid        not null,
    number      bigint      not null generated always as identity,
    firm        uuid        not null,
    service     uuid,
    check_id    text        not null,
    answer      text        not null,
    result      text        not null,
    note        text        not null,
    source      text        not null,
    as_at       date        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint recheck_result_pk primary key (id),
    constraint recheck_result_number_key unique (number),
    constraint recheck_result_check_fk foreign key (check_id) references accreditation.desk_check (id),
    constraint recheck_result_known check (result in ('CLEAR', 'AMBER', 'STOP', 'NOT_APPLICABLE'))
);
create index recheck_result_last on accreditation.recheck_result (firm, check_id, service, number desc);
create trigger recheck_result_is_a_fact before update or delete or truncate on accreditation.recheck_result
    for each statement execute function shared.refuse_change();

-- Something has become worse for a firm with accredited homes: where its follow-up stands.
create table accreditation.changed_fact (
    id         uuid        not null,
    version    integer     not null,
    firm       uuid        not null,
    service    uuid,
    case_id    uuid        not null,
    severity   text        not null,
    status     text        not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    constraint changed_fact_pk primary key (id),
    constraint changed_fact_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint changed_fact_severity_known check (severity in ('AMBER', 'STOP')),
    constraint changed_fact_status_known check (status in ('REVIEW', 'CONSIDERATION', 'ENDED')),
    constraint changed_fact_ended check ((status = 'ENDED') = (ended_at is not null))
);
create index changed_fact_open on accreditation.changed_fact (firm) where status <> 'ENDED';
create index changed_fact_by_case on accreditation.changed_fact (case_id, started_at);

-- Which checks have become worse, from what to what.
create table accreditation.changed_check (
    changed_fact uuid        not null,
    check_id     text        not null,
    before       text        not null,
    after        text        not null,
    note         text        not null,
    recorded_at  timestamptz not null,
    constraint changed_check_pk primary key (changed_fact, check_id),
    constraint changed_check_changed_fact_fk foreign key (changed_fact) references accreditation.changed_fact (id),
    constraint changed_check_check_fk foreign key (check_id) references accreditation.desk_check (id),
    constraint changed_check_after_known check (after in ('AMBER', 'STOP'))
);
create trigger changed_check_is_a_fact before update or delete or truncate on accreditation.changed_check
    for each statement execute function shared.refuse_change();

-- What people decided about it.
create table accreditation.changed_fact_result (
    id           uuid        not null,
    entered      bigint      not null generated always as identity,
    changed_fact uuid        not null,
    outcome      text        not null,
    reasons      text        not null,
    true_from    date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint changed_fact_result_pk primary key (id),
    constraint changed_fact_result_changed_fact_fk foreign key (changed_fact) references accreditation.changed_fact (id),
    constraint changed_fact_result_known check (outcome in ('NO_EFFECT', 'SUSPENSION_PROPOSED', 'SUSPENDED', 'LEFT'))
);
create index changed_fact_result_by_changed_fact on accreditation.changed_fact_result (changed_fact, entered);
create trigger changed_fact_result_is_a_fact before update or delete or truncate on accreditation.changed_fact_result
    for each statement execute function shared.refuse_change();
