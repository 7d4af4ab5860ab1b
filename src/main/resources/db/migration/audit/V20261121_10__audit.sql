create schema audit;

-- Rows are only ever added. Seals come into a table of their own that names the numbers they cover, so that a row need
-- never be touched again.
create table audit.entry (
    number bigint generated always as identity,
    at timestamptz not null,
    action text not null,
    about uuid not null,
    who text not null,
    details jsonb not null,
    constraint entry_pk primary key (number),
    constraint entry_details_object check (jsonb_typeof(details) = 'object')
);

create index entry_about on audit.entry (about, number desc);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are never changed or removed' using errcode = 'restrict_violation';
end
$$;

create trigger entry_append_only before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
