-- Raises of the standard, from the first draft to the day on which they are over. A draft is the only thing that changes.
create schema if not exists ladder;
create sequence shared.reference_rse;

create table ladder.raise (
    id           uuid    not null,
    version      integer not null,
    reference    text    not null,
    title        text    not null,
    why          text    not null,
    day          date    not null,
    safety_days  integer not null,
    other_days   integer not null,
    categories   text[]  not null,
    regions      text[]  not null,
    planned      boolean not null,
    status       text    not null,
    published_as integer,
    constraint raise_pk primary key (id),
    constraint raise_reference_key unique (reference),
    constraint raise_published_once unique (published_as),
    constraint raise_status_known check (status in ('DRAFT', 'DELETED', 'PROPOSED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN')),
    constraint raise_grace_is_the_notice check (safety_days >= 28 and other_days >= 28),
    constraint raise_published_has_its_number check (status not in ('PUBLISHED', 'WITHDRAWN') or published_as is not null)
);
create index raise_by_day on ladder.raise (day, reference);

-- What a raise asks. Level 1 is the floor, and it is asked of everybody already.
create table ladder.raise_item (
    raise uuid    not null,
    item  text    not null,
    level integer not null,
    constraint raise_item_pk primary key (raise, item),
    constraint raise_item_raise_fk foreign key (raise) references ladder.raise (id),
    constraint raise_item_level_known check (level between 1 and 3)
);

-- What was done with a raise, by whom: never changed, never deleted.
create table ladder.raise_step (
    number      bigint      not null generated always as identity,
    raise       uuid        not null,
    act         text        not null,
    region      text        not null,
    note        text        not null,
    details     jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint raise_step_pk primary key (number),
    constraint raise_step_raise_fk foreign key (raise) references ladder.raise (id),
    constraint raise_step_act_known check (act in ('DRAFTED', 'CHANGED', 'DELETED', 'PROPOSED', 'GUARD_CHECKED',
        'SIGNED_PAST_GUARD', 'RETURNED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN', 'HELD', 'RELEASED', 'TOOK_EFFECT')),
    constraint raise_step_note_fits check (length(note) <= 4000),
    constraint raise_step_signed_with_a_reason check (act <> 'SIGNED_PAST_GUARD' or note <> '')
);
create index raise_step_by_raise on ladder.raise_step (raise, number);
create trigger raise_step_is_a_fact before update or delete or truncate on ladder.raise_step
    for each statement execute function shared.refuse_change();

-- Whoever drafted, changed or proposed a raise does not approve it, by whatever way.
create function ladder.refuse_own_approval() returns trigger language plpgsql as $$
begin
    if new.act = 'APPROVED' and exists (
        select 1 from ladder.raise_step s
        where s.raise = new.raise and s.act in ('DRAFTED', 'CHANGED', 'PROPOSED') and s.recorded_by = new.recorded_by) then
        raise exception 'somebody else approves a raise than who drafted or proposed it';
    end if;
    return new;
end $$;
create trigger raise_step_four_eyes before insert on ladder.raise_step
    for each row execute function ladder.refuse_own_approval();

-- Once it is proposed, nothing that a raise says changes any more, unless it is a draft again.
create function ladder.refuse_change_of_raise() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a raise is never deleted from the tables';
    end if;
    if old.status <> 'DRAFT' and (new.title, new.why, new.day, new.safety_days, new.other_days, new.categories, new.regions)
        is distinct from (old.title, old.why, old.day, old.safety_days, old.other_days, old.categories, old.regions) then
        raise exception 'only a draft of a raise changes';
    end if;
    if old.status in ('PUBLISHED', 'WITHDRAWN')
        and (new.status = 'DRAFT' or new.published_as is distinct from old.published_as) then
        raise exception 'a published raise never changes';
    end if;
    return new;
end $$;
create trigger raise_changes_as_a_draft before update or delete on ladder.raise
    for each row execute function ladder.refuse_change_of_raise();

create function ladder.refuse_change_of_item() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from ladder.raise r
        where r.id = coalesce(new.raise, old.raise) and r.status = 'DRAFT') then
        raise exception 'only a draft of a raise changes';
    end if;
    return coalesce(new, old);
end $$;
create trigger raise_item_changes_as_a_draft before insert or update or delete on ladder.raise_item
    for each row execute function ladder.refuse_change_of_item();
