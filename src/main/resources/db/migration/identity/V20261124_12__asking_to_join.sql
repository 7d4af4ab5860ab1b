-- Somebody who registered asks to act for an organisation that is here already, and what they were answered.
create table identity.join_request (
    id uuid not null,
    number bigint not null generated always as identity,
    person uuid not null,
    organisation uuid not null,
    asked_at timestamptz not null,
    constraint join_request_pk primary key (id),
    constraint join_request_person foreign key (person) references identity.person (id),
    constraint join_request_organisation foreign key (organisation) references identity.organisation (id)
);

create index join_request_person on identity.join_request (person);
create index join_request_organisation on identity.join_request (organisation);

create table identity.join_answer (
    request uuid not null,
    answer text not null,
    answered_at timestamptz not null,
    answered_by text not null,
    constraint join_answer_pk primary key (request),
    constraint join_answer_request foreign key (request) references identity.join_request (id),
    constraint join_answer_known check (answer in ('APPROVED', 'REFUSED', 'WITHDRAWN'))
);

create trigger join_request_insert_only before update or delete or truncate on identity.join_request
    for each statement execute function shared.refuse_change();
create trigger join_answer_insert_only before update or delete or truncate on identity.join_answer
    for each statement execute function shared.refuse_change();
