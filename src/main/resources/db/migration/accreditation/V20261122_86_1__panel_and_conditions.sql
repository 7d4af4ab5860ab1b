create sequence shared.reference_pnl;

-- A meeting of the panel: where homes are decided.
create table accreditation.panel_meeting (
    id        uuid        not null,
    version   integer     not null,
    reference text        not null,
    held_on   date        not null,
    place     text        not null,
    status    text        not null,
    called_at timestamptz not null,
    called_by text        not null,
    opened_at timestamptz,
    closed_at timestamptz,
    constraint panel_meeting_pk primary key (id),
    constraint panel_meeting_reference_key unique (reference),
    constraint panel_meeting_status_known check (status in ('CALLED', 'IN_SESSION', 'CLOSED', 'CANCELLED'))
);
create index panel_meeting_by_day on accreditation.panel_meeting (held_on desc, called_at desc);

-- Facts of a meeting: never changed, never deleted.
create table accreditation.agenda_item (
    id          uuid        not null,
    meeting     uuid        not null,
    home_id     uuid        not null,
    number      integer     not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint agenda_item_pk primary key (id),
    constraint agenda_item_meeting_fk foreign key (meeting) references accreditation.panel_meeting (id),
    constraint agenda_item_home_fk foreign key (home_id) references accreditation.home_in_case (id),
    constraint agenda_item_once unique (meeting, home_id),
    constraint agenda_item_number_once unique (meeting, number)
);
create index agenda_item_by_home on accreditation.agenda_item (home_id);

-- Somebody came or left; the last row of a person counts.
create table accreditation.presence (
    number      bigint      not null generated always as identity,
    meeting     uuid        not null,
    person      text        not null,
    present     boolean     not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint presence_pk primary key (number),
    constraint presence_meeting_fk foreign key (meeting) references accreditation.panel_meeting (id)
);
create index presence_by_meeting on accreditation.presence (meeting, number);

create table accreditation.declared_interest (
    id          uuid        not null,
    meeting     uuid        not null,
    home_id     uuid        not null,
    person      text        not null,
    interest    text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint declared_interest_pk primary key (id),
    constraint declared_interest_meeting_fk foreign key (meeting) references accreditation.panel_meeting (id),
    constraint declared_interest_home_fk foreign key (home_id) references accreditation.home_in_case (id),
    constraint declared_interest_once unique (home_id, person)
);

-- In which meeting something was decided, and who sat in it in which part.
alter table accreditation.decision
    add column meeting        uuid,
    add column deferred_until date,
    add constraint decision_meeting_fk foreign key (meeting) references accreditation.panel_meeting (id),
    add constraint decision_deferred_has_day check ((outcome = 'DEFERRED') = (deferred_until is not null));
create table accreditation.decision_seat (
    id       uuid not null,
    decision uuid not null,
    person   text not null,
    part     text not null,
    constraint decision_seat_pk primary key (id),
    constraint decision_seat_decision_fk foreign key (decision) references accreditation.decision (id),
    constraint decision_seat_once unique (decision, person),
    constraint decision_seat_part_known check (part in ('COUNTS', 'INTEREST', 'WORKED_ON_CASE'))
);

-- What has to be so by a day, what came of it, and what the provider says of it.
create table accreditation.condition (
    id          uuid        not null,
    decision    uuid        not null,
    home_id     uuid        not null,
    setting     uuid        not null,
    number      integer     not null,
    text        text        not null,
    item        text,
    due         date        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint condition_pk primary key (id),
    constraint condition_decision_fk foreign key (decision) references accreditation.decision (id),
    constraint condition_home_fk foreign key (home_id) references accreditation.home_in_case (id),
    constraint condition_number_once unique (home_id, number)
);
create index condition_by_setting on accreditation.condition (setting);
create table accreditation.condition_result (
    id          uuid        not null,
    number      bigint      not null generated always as identity,
    condition   uuid        not null,
    setting     uuid        not null,
    result      text        not null,
    due         date,
    reasons     text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint condition_result_pk primary key (id),
    constraint condition_result_condition_fk foreign key (condition) references accreditation.condition (id),
    constraint condition_result_known check (result in ('MET', 'MORE_TIME', 'NOT_MET', 'SUSPENDED', 'DROPPED')),
    constraint condition_result_due check ((result in ('MORE_TIME', 'SUSPENDED')) = (due is not null))
);
create index condition_result_by_setting on accreditation.condition_result (setting);
create index condition_result_by_condition on accreditation.condition_result (condition, number);
create table accreditation.condition_claim (
    id          uuid        not null,
    condition   uuid        not null,
    text        text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint condition_claim_pk primary key (id),
    constraint condition_claim_condition_fk foreign key (condition) references accreditation.condition (id)
);
create index condition_claim_by_condition on accreditation.condition_claim (condition, recorded_at);

-- Where the check of a condition stands; one at a time for each condition.
create table accreditation.condition_follow_up (
    id         uuid        not null,
    version    integer     not null,
    condition  uuid        not null,
    status     text        not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    constraint condition_follow_up_pk primary key (id),
    constraint condition_follow_up_condition_fk foreign key (condition) references accreditation.condition (id),
    constraint condition_follow_up_status_known check (status in ('CHECK', 'DECISION', 'ENDED'))
);
create unique index condition_follow_up_once on accreditation.condition_follow_up (condition) where status <> 'ENDED';

create table accreditation.representation (
    id          uuid        not null,
    home_id     uuid        not null,
    text        text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint representation_pk primary key (id),
    constraint representation_home_fk foreign key (home_id) references accreditation.home_in_case (id)
);
create index representation_by_home on accreditation.representation (home_id, recorded_at);

create trigger agenda_item_is_a_fact before update or delete or truncate on accreditation.agenda_item
    for each statement execute function shared.refuse_change();
create trigger presence_is_a_fact before update or delete or truncate on accreditation.presence
    for each statement execute function shared.refuse_change();
create trigger declared_interest_is_a_fact before update or delete or truncate on accreditation.declared_interest
    for each statement execute function shared.refuse_change();
create trigger decision_seat_is_a_fact before update or delete or truncate on accreditation.decision_seat
    for each statement execute function shared.refuse_change();
create trigger condition_is_a_fact before update or delete or truncate on accreditation.condition
    for each statement execute function shared.refuse_change();
create trigger condition_result_is_a_fact before update or delete or truncate on accreditation.condition_result
    for each statement execute function shared.refuse_change();
create trigger condition_claim_is_a_fact before update or delete or truncate on accreditation.condition_claim
    for each statement execute function shared.refuse_change();
create trigger representation_is_a_fact before update or delete or truncate on accreditation.representation
    for each statement execute function shared.refuse_change();

-- A deferral ended before its day, because its reason was cured.
create table accreditation.deferral_end (
    id          uuid        not null,
    home_id     uuid        not null,
    reason      text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint deferral_end_pk primary key (id),
    constraint deferral_end_home_fk foreign key (home_id) references accreditation.home_in_case (id)
);
create index deferral_end_by_home on accreditation.deferral_end (home_id, recorded_at);
create trigger deferral_end_is_a_fact before update or delete or truncate on accreditation.deferral_end
    for each statement execute function shared.refuse_change();
