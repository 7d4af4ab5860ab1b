-- A home that is looked at again: because more is asked of it, because its review is due, or because a manager demands it.
-- Why is a fact beside it; of one home only one is open at a time, and each raise begins one of a home at most once.
create table accreditation.reassessment (
    id         uuid        not null,
    version    integer     not null,
    setting    uuid        not null,
    kind       text        not null,
    status     text        not null,
    outcome    text,
    started_at timestamptz not null,
    ended_at   timestamptz,
    constraint reassessment_pk primary key (id),
    constraint reassessment_kind_known check (kind in ('RAISE', 'REVIEW', 'DEMAND')),
    constraint reassessment_status_known check (status in ('ANSWER', 'CHECK', 'INSPECTION', 'DECISION', 'ENDED')),
    constraint reassessment_outcome_known check (outcome in ('CURED', 'COURSE', 'UNANSWERED', 'STANDS', 'NEEDLESS')),
    constraint reassessment_ended check ((status = 'ENDED') = (ended_at is not null) and (status = 'ENDED') = (outcome is not null))
);
create unique index reassessment_one_open on accreditation.reassessment (setting) where status <> 'ENDED';
create index reassessment_by_setting on accreditation.reassessment (setting, started_at);

create table accreditation.reassessment_cause (
    id           uuid        not null,
    entered      bigint      not null generated always as identity,
    reassessment uuid        not null,
    setting      uuid        not null,
    kind         text        not null,
    raise        integer,
    review_on    date,
    items        text,
    reasons      text,
    true_from    date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint reassessment_cause_pk primary key (id),
    constraint reassessment_cause_of_fk foreign key (reassessment) references accreditation.reassessment (id),
    constraint reassessment_cause_kind_known check (kind in ('RAISE', 'ANSWER', 'REVIEW', 'DEMAND')),
    constraint reassessment_cause_named check ((kind = 'RAISE') = (raise is not null)
        and (kind = 'REVIEW') = (review_on is not null) and (kind = 'DEMAND') = (reasons is not null)),
    constraint reassessment_cause_once unique (setting, raise),
    constraint reassessment_review_once unique (setting, review_on)
);
create index reassessment_cause_by_reassessment on accreditation.reassessment_cause (reassessment, entered);
create trigger reassessment_cause_insert_only before update or delete or truncate on accreditation.reassessment_cause
    for each statement execute function shared.refuse_change();
