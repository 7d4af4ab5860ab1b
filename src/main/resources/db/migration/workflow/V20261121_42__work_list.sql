-- One row per user task, written by the engine's listeners in the transaction of the click; kept after the task is done.
create table workflow.work_item (
    task_id varchar(64) not null constraint work_item_pk primary key,
    case_key uuid not null,
    business_key uuid not null,
    process text not null,
    step text not null,
    step_name text not null,
    name text not null,
    candidate_group text not null,
    assignee text,
    entered_at timestamptz not null,
    due_at timestamptz,
    follow_up date,
    left_at timestamptz,
    -- true when a person completed it, false when the process took it away
    completed boolean not null default false,
    reference text not null,
    area text not null,
    provider_label text not null,
    constraint work_item_completed_has_left check (left_at is not null or not completed)
);

-- the lists of open work: everything, one step, one group, one person; each in the order in which it is shown
create index work_item_open_by_due on workflow.work_item (due_at, entered_at, task_id) where left_at is null;
create index work_item_open_by_step on workflow.work_item (process, step, due_at, entered_at, task_id) where left_at is null;
create index work_item_open_by_group on workflow.work_item (candidate_group, due_at, entered_at, task_id) where left_at is null;
create index work_item_open_by_assignee on workflow.work_item (assignee, due_at, entered_at, task_id) where left_at is null;
create index work_item_of_case on workflow.work_item (case_key, entered_at);
create index work_item_of_instance on workflow.work_item (business_key) where left_at is null;

-- What the engine forgets at history level "activity": failed attempts of jobs, incidents and how they ended.
create table workflow.incident_record (
    id uuid not null constraint incident_record_pk primary key,
    at timestamptz not null,
    kind text not null constraint incident_record_kind
        check (kind in ('ATTEMPT_FAILED', 'INCIDENT', 'INCIDENT_RESOLVED', 'INCIDENT_DELETED')),
    job_id varchar(64) not null,
    process_instance_id varchar(64),
    activity text,
    retries_left integer,
    message text not null
);

create index incident_record_of_job on workflow.incident_record (job_id, at);
create index incident_record_of_instance on workflow.incident_record (process_instance_id, at);
