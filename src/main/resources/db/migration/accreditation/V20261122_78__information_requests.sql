-- What staff ask of a provider, and how each question ended. Facts: never changed, never deleted.
create table accreditation.information_request (
    id          uuid        not null,
    case_id     uuid        not null,
    home_id     uuid,
    number      integer     not null,
    question    text        not null,
    wanted_by   date        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint information_request_pk primary key (id),
    constraint information_request_number_once unique (case_id, number),
    constraint information_request_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint information_request_home_fk foreign key (home_id) references accreditation.home_in_case (id)
);

create table accreditation.request_end (
    request     uuid        not null,
    case_id     uuid        not null,
    outcome     text        not null,
    words       text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint request_end_pk primary key (request),
    constraint request_end_request_fk foreign key (request) references accreditation.information_request (id),
    constraint request_end_outcome_known check (outcome in ('ANSWERED', 'TAKEN_BACK', 'UNANSWERED', 'CASE_ENDED'))
);
create index request_end_by_case on accreditation.request_end (case_id);

create trigger information_request_is_a_fact before update or delete or truncate on accreditation.information_request
    for each statement execute function shared.refuse_change();
create trigger request_end_is_a_fact before update or delete or truncate on accreditation.request_end
    for each statement execute function shared.refuse_change();
