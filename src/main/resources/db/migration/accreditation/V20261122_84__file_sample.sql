-- Stage 2: the visit's appointments, the draw of staff files, what was found in them, and what has to be cured.
-- No name of a member of staff stands in any of these tables: a person is the id that the provider's staff list gives.

create table accreditation.visit_booking (
    id          uuid        not null,
    number      bigint      not null generated always as identity,
    case_id     uuid        not null,
    kind        text        not null,
    sequence    integer     not null,
    visit_at    timestamptz not null,
    place       text        not null,
    come_along  text[]      not null,
    attendees   text[]      not null,
    reason      text,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint visit_booking_pk primary key (id),
    constraint visit_booking_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint visit_booking_sequence_once unique (case_id, sequence),
    constraint visit_booking_kind_known check (kind in ('BOOKED', 'MOVED', 'CANCELLED')),
    constraint visit_booking_says_why check (kind = 'BOOKED' or reason is not null)
);
comment on column accreditation.visit_booking.visit_at is 'The appointment; of a cancellation, the one that is cancelled';

create table accreditation.file_draw (
    id              uuid        not null,
    case_id         uuid        not null,
    round           integer     not null,
    firm            uuid        not null,
    list_version    integer     not null,
    fingerprint     text        not null,
    head            text        not null,
    head_number     bigint      not null,
    seed            text        not null,
    size_table      integer     not null,
    rules           jsonb       not null,
    true_from       date        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    constraint file_draw_pk primary key (id),
    constraint file_draw_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint file_draw_round_once unique (case_id, round),
    constraint file_draw_rounds check (round in (1, 2))
);

create table accreditation.drawn_file (
    id     uuid    not null,
    draw   uuid    not null,
    number integer not null,
    person uuid    not null,
    why    text    not null,
    constraint drawn_file_pk primary key (id),
    constraint drawn_file_draw_fk foreign key (draw) references accreditation.file_draw (id),
    constraint drawn_file_number_once unique (draw, number),
    constraint drawn_file_person_once unique (draw, person)
);

create table accreditation.file_record (
    id          uuid        not null,
    number      bigint      not null generated always as identity,
    file        uuid        not null,
    elements    jsonb       not null,
    conditional jsonb,
    comment     text,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint file_record_pk primary key (id),
    constraint file_record_file_fk foreign key (file) references accreditation.drawn_file (id)
);
create index file_record_by_file on accreditation.file_record (file, number);

create table accreditation.sample_result (
    id            uuid        not null,
    case_id       uuid        not null,
    round         integer     not null,
    result        text        not null,
    rule          text        not null,
    reason        text        not null,
    table_version integer     not null,
    critical      integer     not null,
    other         integer     not null,
    points        integer     not null,
    most          integer     not null,
    true_from     date        not null,
    recorded_at   timestamptz not null,
    constraint sample_result_pk primary key (id),
    constraint sample_result_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint sample_result_round_once unique (case_id, round),
    constraint sample_result_known check (result in ('PASSES', 'SECOND_DRAW', 'CURE', 'FAILS'))
);

create table accreditation.cure (
    id          uuid        not null,
    case_id     uuid        not null,
    file        uuid        not null,
    element     text        not null,
    due_on      date        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    constraint cure_pk primary key (id),
    constraint cure_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint cure_file_fk foreign key (file) references accreditation.drawn_file (id),
    constraint cure_once unique (file, element)
);
create index cure_by_case on accreditation.cure (case_id);

create table accreditation.cure_check (
    id          uuid        not null,
    number      bigint      not null generated always as identity,
    cure        uuid        not null,
    cured       boolean     not null,
    seen        text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint cure_check_pk primary key (id),
    constraint cure_check_cure_fk foreign key (cure) references accreditation.cure (id)
);
create index cure_check_by_cure on accreditation.cure_check (cure, number);

create table accreditation.rota_check (
    id          uuid        not null,
    case_id     uuid        not null,
    position    integer     not null,
    found       boolean     not null,
    person      uuid,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint rota_check_pk primary key (id),
    constraint rota_check_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint rota_check_found_person check (found = (person is not null))
);
create index rota_check_by_case on accreditation.rota_check (case_id);
comment on table accreditation.rota_check is
    'Names typed from a rota are held against the frozen list and not kept: only whether each was found';

create trigger visit_booking_is_a_fact before update or delete or truncate on accreditation.visit_booking
    for each statement execute function shared.refuse_change();
create trigger file_draw_is_a_fact before update or delete or truncate on accreditation.file_draw
    for each statement execute function shared.refuse_change();
create trigger drawn_file_is_a_fact before update or delete or truncate on accreditation.drawn_file
    for each statement execute function shared.refuse_change();
create trigger file_record_is_a_fact before update or delete or truncate on accreditation.file_record
    for each statement execute function shared.refuse_change();
create trigger sample_result_is_a_fact before update or delete or truncate on accreditation.sample_result
    for each statement execute function shared.refuse_change();
create trigger cure_is_a_fact before update or delete or truncate on accreditation.cure
    for each statement execute function shared.refuse_change();
create trigger cure_check_is_a_fact before update or delete or truncate on accreditation.cure_check
    for each statement execute function shared.refuse_change();
create trigger rota_check_is_a_fact before update or delete or truncate on accreditation.rota_check
    for each statement execute function shared.refuse_change();
