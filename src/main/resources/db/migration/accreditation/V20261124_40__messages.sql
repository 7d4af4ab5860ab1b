-- What a provider and the alliance write to each other about a case. Facts: never changed, never deleted. A message that
-- needs an answer is answered by the next one of the other side.
create table accreditation.message (
    id           uuid        not null,
    entered      bigint      not null generated always as identity,
    case_id      uuid        not null,
    side         text        not null,
    text         text        not null,
    needs_answer boolean     not null,
    true_from    date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint message_pk primary key (id),
    constraint message_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint message_side_known check (side in ('PROVIDER', 'ALLIANCE')),
    constraint message_text_fits check (length(text) between 1 and 4000)
);
create index message_by_case on accreditation.message (case_id, entered);
create index message_that_needs_an_answer on accreditation.message (side, case_id, entered) where needs_answer;
create trigger message_is_a_fact before update or delete or truncate on accreditation.message
    for each statement execute function shared.refuse_change();

-- How far somebody has read in a case's messages: what comes after it is new to that person.
create table accreditation.message_seen (
    case_id uuid        not null,
    person  text        not null,
    entered bigint      not null,
    seen_at timestamptz not null,
    constraint message_seen_pk primary key (case_id, person),
    constraint message_seen_case_fk foreign key (case_id) references accreditation.accreditation_case (id)
);
