-- Messages of one instant leave in the order in which they were posted: who must hear first is posted first.
alter table notification.outbox add column number bigint not null generated always as identity;

drop index notification.outbox_waiting;
create index outbox_waiting on notification.outbox (next_attempt_at, number)
    where sent_at is null and given_up_at is null and withheld_at is null;
