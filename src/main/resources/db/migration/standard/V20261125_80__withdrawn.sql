-- A version that was withdrawn before it took effect anywhere: it stays published and is asked of nobody.
create table standard.withdrawn (
    version      integer     not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint withdrawn_pk primary key (version),
    constraint withdrawn_version_fk foreign key (version) references standard.version (number),
    constraint withdrawn_not_the_first check (version > 1)
);

create trigger withdrawn_insert_only before update or delete or truncate on standard.withdrawn
    for each statement execute function standard.refuse_change();

-- Whatever writes it: what is in effect somewhere is not withdrawn, and what is withdrawn takes effect nowhere.
create function standard.refuse_withdrawn() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'effect' and exists (select 1 from standard.withdrawn w where w.version = new.version) then
        raise exception 'version % was withdrawn and does not take effect', new.version;
    end if;
    if tg_table_name = 'withdrawn' and exists (select 1 from standard.effect e where e.version = new.version) then
        raise exception 'version % is in effect and is not withdrawn', new.version;
    end if;
    return new;
end $$;
create trigger effect_not_of_withdrawn before insert on standard.effect
    for each row execute function standard.refuse_withdrawn();
create trigger withdrawn_before_effect before insert on standard.withdrawn
    for each row execute function standard.refuse_withdrawn();
