-- What a message is about, so that people can choose; an invitation travels with its message. A message that its recipient
-- does not want is kept and never sent.
alter table notification.outbox
    add column kind text not null default 'GENERAL',
    add column calendar_method text,
    add column calendar text,
    add column withheld_at timestamptz,
    add constraint outbox_calendar_whole check ((calendar is null) = (calendar_method is null)),
    add constraint outbox_calendar_method check (calendar_method in ('REQUEST', 'CANCEL')),
    drop constraint outbox_one_end,
    add constraint outbox_one_end check (num_nonnulls(sent_at, given_up_at, withheld_at) <= 1);

drop index notification.outbox_waiting;
create index outbox_waiting on notification.outbox (next_attempt_at)
    where sent_at is null and given_up_at is null and withheld_at is null;

create table notification.opt_out (
    username text not null,
    kind text not null,
    since timestamptz not null,
    constraint opt_out_pk primary key (username, kind)
);
