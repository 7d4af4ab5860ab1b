-- The checklist and its dated versions. Insert-only: a change of the bar is a new version, never an update.
create schema if not exists standard;

create table standard.item (
    id text not null constraint item_pk primary key,
    position integer not null constraint item_position_unique unique,
    standard text not null,
    title text not null,
    scope text not null constraint item_scope_known check (scope in ('provider', 'service', 'property')),
    recorded_in text not null,
    evidence text not null,
    critical boolean not null,
    law_applies_to text constraint item_law_applies_to_known check (law_applies_to in ('all', '16-17', 'licensed HMO')),
    measure_unit text,
    measure_compare text constraint item_measure_compare_known
        check (measure_compare in ('AT_LEAST', 'AT_MOST', 'NOT_OLDER_THAN_MONTHS')),
    constraint item_measure_whole check ((measure_unit is null) = (measure_compare is null))
);

create table standard.item_level (
    item text not null constraint item_level_item_fk references standard.item,
    level integer not null constraint item_level_known check (level between 1 and 3),
    text text not null,
    law text,
    threshold numeric(8, 2),
    constraint item_level_pk primary key (item, level)
);

create table standard.version (
    number integer not null constraint version_pk primary key,
    effective_from date not null constraint version_effective_from_unique unique,
    constraint version_number_positive check (number > 0)
);

create table standard.required_level (
    version integer not null constraint required_level_version_fk references standard.version,
    item text not null constraint required_level_item_fk references standard.item,
    level integer not null constraint required_level_known check (level between 1 and 3),
    constraint required_level_pk primary key (version, item)
);

create function standard.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a published checklist is never changed: publish a new version (%.%)', tg_table_schema, tg_table_name;
end $$;

create trigger item_insert_only before update or delete or truncate on standard.item
    for each statement execute function standard.refuse_change();
create trigger item_level_insert_only before update or delete or truncate on standard.item_level
    for each statement execute function standard.refuse_change();
create trigger version_insert_only before update or delete or truncate on standard.version
    for each statement execute function standard.refuse_change();
create trigger required_level_insert_only before update or delete or truncate on standard.required_level
    for each statement execute function standard.refuse_change();
