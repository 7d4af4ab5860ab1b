-- Who declared, when an application was sent, that what it says is true: a fact for each time it was sent.
create table accreditation.declaration (
    number      bigint      not null generated always as identity,
    case_id     uuid        not null,
    name        text        not null,
    position    text        not null,
    words       text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint declaration_pk primary key (number),
    constraint declaration_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint declaration_is_short check (length(name) <= 200 and length(position) <= 200)
);
create index declaration_by_case on accreditation.declaration (case_id, number);
create trigger declaration_is_a_fact before update or delete or truncate on accreditation.declaration
    for each statement execute function shared.refuse_change();
