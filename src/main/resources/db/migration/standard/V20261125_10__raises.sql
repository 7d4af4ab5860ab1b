-- A version is a raise that was published: the items it names, for some kinds of homes and regions only or for all, with the
-- days that homes have to follow. It takes effect region by region, by a row of its own. Several may be planned for one day.
alter table standard.version
    drop constraint version_effective_from_unique,
    add column categories text[] not null default '{}',
    add column regions text[] not null default '{}',
    add column safety_days integer not null default 28,
    add column other_days integer not null default 84,
    add column published_at timestamptz not null default '2026-01-05 00:00:00+00',
    add constraint version_grace_is_the_notice check (safety_days >= 28 and other_days >= 28);
alter table standard.version
    alter column categories drop default,
    alter column regions drop default,
    alter column safety_days drop default,
    alter column other_days drop default,
    alter column published_at drop default;

-- The floor has been in the table from the first day: required_level_known asks for level 1 at least.

create table standard.effect (
    entered        bigint      not null generated always as identity,
    version        integer     not null,
    region         text        not null,
    effective_from date        not null,
    recorded_at    timestamptz not null,
    constraint effect_pk primary key (entered),
    constraint effect_version_fk foreign key (version) references standard.version (number),
    constraint effect_once unique (version, region),
    constraint effect_not_of_the_first check (version > 1)
);

create trigger effect_insert_only before update or delete or truncate on standard.effect
    for each statement execute function standard.refuse_change();

-- Whatever writes it: never before the planned day, and only where the version is meant for.
create function standard.refuse_early_effect() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from standard.version v
        where v.number = new.version
          and v.effective_from <= new.effective_from
          and (v.regions = '{}' or new.region = any (v.regions))) then
        raise exception 'version % does not take effect in % on %', new.version, new.region, new.effective_from;
    end if;
    return new;
end $$;
create trigger effect_on_its_day before insert on standard.effect
    for each row execute function standard.refuse_early_effect();

-- What a version asks is written with the version itself: nothing is added to a published one.
create function standard.refuse_late_item() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from standard.version v
        where v.number = new.version and v.xmin = pg_current_xact_id()::xid) then
        raise exception 'a published checklist is never changed: publish a new version (%.%)', tg_table_schema, tg_table_name;
    end if;
    return new;
end $$;
create trigger required_level_with_its_version before insert on standard.required_level
    for each row execute function standard.refuse_late_item();
