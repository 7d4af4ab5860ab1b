-- The desk checks of stage 1 as published with the release, what each came to, and how they were weighed.

create table accreditation.desk_check (
    id          text    not null,
    position    integer not null,
    title       text    not null,
    recorded_in text    not null,
    rerun       text    not null,
    by_event    boolean not null,
    definition  jsonb   not null,
    constraint desk_check_pk primary key (id),
    constraint desk_check_position_key unique (position)
);

create table accreditation.check_result (
    id           uuid        not null,
    number       bigint      not null generated always as identity,
    case_id      uuid        not null,
    home_id      uuid,
    check_id     text        not null,
    step         text        not null,
    answer       text        not null,
    result       text        not null,
    seen         jsonb       not null,
    source       text        not null,
    as_at        date        not null,
    note         text,
    look_again   date,
    promised_for date,
    true_from    date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint check_result_pk primary key (id),
    constraint check_result_number_key unique (number),
    constraint check_result_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint check_result_home_fk foreign key (home_id) references accreditation.home_in_case (id),
    constraint check_result_check_fk foreign key (check_id) references accreditation.desk_check (id),
    constraint check_result_known check (result in
        ('CLEAR', 'AMBER', 'STOP', 'PENDING', 'COMMITMENT', 'NOT_APPLICABLE')),
    constraint check_result_pending_has_day check ((result = 'PENDING') = (look_again is not null)),
    constraint check_result_promise_has_day check ((result = 'COMMITMENT') = (promised_for is not null)),
    constraint check_result_says_why check (result in ('CLEAR', 'NOT_APPLICABLE') or note is not null)
);
create index check_result_by_case on accreditation.check_result (case_id, number);

create table accreditation.desk_weighing (
    id            uuid        not null,
    number        bigint      not null generated always as identity,
    case_id       uuid        not null,
    home_id       uuid,
    outcome       text        not null,
    rule          text        not null,
    table_version integer     not null,
    pending       integer     not null,
    stops         integer     not null,
    ambers        integer     not null,
    weighty       integer     not null,
    true_from     date        not null,
    recorded_at   timestamptz not null,
    constraint desk_weighing_pk primary key (id),
    constraint desk_weighing_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint desk_weighing_home_fk foreign key (home_id) references accreditation.home_in_case (id),
    constraint desk_weighing_outcome_known check (outcome in
        ('WAIT', 'REFUSE_ALL', 'REFUSE_HOME', 'SECOND_PERSON', 'PASS'))
);
create index desk_weighing_by_case on accreditation.desk_weighing (case_id, number);

create trigger desk_check_is_published before update or delete or truncate on accreditation.desk_check
    for each statement execute function shared.refuse_change();
create trigger check_result_is_a_fact before update or delete or truncate on accreditation.check_result
    for each statement execute function shared.refuse_change();
create trigger desk_weighing_is_a_fact before update or delete or truncate on accreditation.desk_weighing
    for each statement execute function shared.refuse_change();
