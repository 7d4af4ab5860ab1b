-- What somebody has typed into the form of a task and not sent yet: one row for each task and person, gone with the task.
-- Whoever gets the task next does not see it. Same kind of data as answers, so it is in no variable of the engine.
create table workflow.form_draft (
    task_id varchar(64) not null constraint form_draft_of_task references workflow.work_item,
    assignee text not null,
    answers jsonb not null constraint form_draft_answers_by_field check (jsonb_typeof(answers) = 'object'),
    saved_at timestamptz not null,
    version bigint not null,
    constraint form_draft_pk primary key (task_id, assignee)
);
