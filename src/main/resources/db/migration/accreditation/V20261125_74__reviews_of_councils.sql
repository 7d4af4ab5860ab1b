-- A home's accreditation has ended, and young people of a council live there: nobody is moved, and the council says what it
-- does for each of them. A later answer counts instead of an earlier one.
create table accreditation.council_review (
    id           uuid        not null,
    entered      bigint      not null generated always as identity,
    setting      uuid        not null,
    council_gss  text        not null,
    kind         text        not null,
    young_people integer     not null,
    true_from    date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint council_review_pk primary key (id),
    constraint council_review_kind_known check (kind in ('LAPSED', 'EXPIRED')),
    constraint council_review_once unique (setting, council_gss, true_from)
);
create index council_review_by_council on accreditation.council_review (council_gss, entered);

create table accreditation.council_review_answer (
    id          uuid        not null,
    entered     bigint      not null generated always as identity,
    review      uuid        not null,
    answer      text        not null,
    day         date        not null,
    text        text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint council_review_answer_pk primary key (id),
    constraint council_review_answer_review_fk foreign key (review) references accreditation.council_review (id),
    constraint council_review_answer_known check (answer in ('STAYS', 'MOVES', 'MOVED'))
);
create index council_review_answer_by_review on accreditation.council_review_answer (review, entered);

create trigger council_review_insert_only before update or delete or truncate on accreditation.council_review
    for each statement execute function shared.refuse_change();
create trigger council_review_answer_insert_only before update or delete or truncate
    on accreditation.council_review_answer for each statement execute function shared.refuse_change();
