-- A date by which something must have happened, once per thing and kind. The sweep marks the row of what it has told, so
-- that nothing is told twice, whatever node tells it.
create table workflow.deadline (
    id uuid not null constraint deadline_pk primary key,
    about uuid not null,
    kind text not null,
    due_at timestamptz not null,
    reminders timestamptz[] not null,
    -- the reminder to come; null when there is none
    next_reminder_at timestamptz,
    set_at timestamptz not null,
    met_at timestamptz,
    passed_told_at timestamptz,
    constraint deadline_of_a_kind unique (about, kind)
);

create index deadline_to_remind on workflow.deadline (next_reminder_at, id)
    where next_reminder_at is not null and met_at is null and passed_told_at is null;
create index deadline_to_pass on workflow.deadline (due_at, id) where met_at is null and passed_told_at is null;

alter table workflow.work_item
    add column late_told_at timestamptz,
    add column escalated_at timestamptz;

create index work_item_to_tell_late on workflow.work_item (due_at, task_id)
    where left_at is null and late_told_at is null;
create index work_item_to_escalate on workflow.work_item (due_at, task_id)
    where left_at is null and escalated_at is null;
