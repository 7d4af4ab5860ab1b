-- What a provider answers to the gap list of a home, item by item, and that somebody checked it. An answer that is filed
-- before its own date stops that home's clock until it is checked.
create table accreditation.gap_answer (
    id          uuid        not null,
    entered     bigint      not null generated always as identity,
    setting     uuid        not null,
    item        text        not null,
    level       integer     not null,
    text        text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint gap_answer_pk primary key (id),
    constraint gap_answer_level_known check (level between 1 and 3)
);
create index gap_answer_by_setting on accreditation.gap_answer (setting);

create table accreditation.gap_answer_check (
    id          uuid        not null,
    entered     bigint      not null generated always as identity,
    answer      uuid        not null,
    reasons     text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint gap_answer_check_pk primary key (id),
    constraint gap_answer_check_answer_fk foreign key (answer) references accreditation.gap_answer (id)
);
create index gap_answer_check_by_answer on accreditation.gap_answer_check (answer);

create trigger gap_answer_insert_only before update or delete or truncate on accreditation.gap_answer
    for each statement execute function shared.refuse_change();
create trigger gap_answer_check_insert_only before update or delete or truncate on accreditation.gap_answer_check
    for each statement execute function shared.refuse_change();
