-- Which rule of which decision table decided what, with all that it looked at: the engine forgets it at its history level.
create table workflow.rule_fired (
    id uuid not null constraint rule_fired_pk primary key,
    about uuid not null,
    decision_table text not null,
    version integer not null,
    -- ids of the rules, in the order of the table; none when no rule fitted
    rules text[] not null,
    inputs jsonb not null,
    outputs jsonb not null,
    at timestamptz not null
);

create index rule_fired_about on workflow.rule_fired (about, at desc);

create trigger rule_fired_insert_only before update or delete or truncate on workflow.rule_fired
    for each statement execute function shared.refuse_change();
