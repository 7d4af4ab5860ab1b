-- Of which requests to join the alliance's officers were told: each is told once, and one that is told keeps no other waiting.
create table identity.join_told (
    request uuid not null,
    told_at timestamptz not null,
    constraint join_told_pk primary key (request),
    constraint join_told_request foreign key (request) references identity.join_request (id)
);

create trigger join_told_insert_only before update or delete or truncate on identity.join_told
    for each statement execute function shared.refuse_change();
