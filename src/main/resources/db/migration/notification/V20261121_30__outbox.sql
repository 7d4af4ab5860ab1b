create schema notification;

create table notification.outbox (
    id uuid not null,
    key text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    about uuid not null,
    posted_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    last_error text,
    sent_at timestamptz,
    given_up_at timestamptz,
    constraint outbox_pk primary key (id),
    constraint outbox_key unique (key),
    constraint outbox_one_end check (sent_at is null or given_up_at is null)
);

create index outbox_waiting on notification.outbox (next_attempt_at)
    where sent_at is null and given_up_at is null;
create index outbox_given_up on notification.outbox (given_up_at) where given_up_at is not null;
