-- Cases whose clock stands still: none of their tasks is late meanwhile. The row goes when the clock runs again.
create table workflow.stopped_clock (
    case_key uuid not null constraint stopped_clock_pk primary key,
    since date not null
);
