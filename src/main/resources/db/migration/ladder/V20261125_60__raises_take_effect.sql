-- A raise that is published takes effect region by region, is held, moved or dropped there, and is closed at its end.
alter table ladder.raise drop constraint raise_published_has_its_number;
alter table ladder.raise add constraint raise_published_has_its_number
    check (status not in ('PUBLISHED', 'WITHDRAWN', 'CLOSED') or published_as is not null);

alter table ladder.raise_step drop constraint raise_step_act_known;
alter table ladder.raise_step add constraint raise_step_act_known check (act in ('DRAFTED', 'CHANGED', 'DELETED', 'PROPOSED',
    'REVIEWED', 'GUARD_CHECKED', 'SIGNED_PAST_GUARD', 'RETURNED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN', 'HELD', 'RELEASED',
    'MOVED', 'DROPPED', 'TOOK_EFFECT', 'CLOSED'));
alter table ladder.raise_step add constraint raise_step_decided_with_a_reason
    check (act not in ('RELEASED', 'MOVED', 'DROPPED') or note <> '');
create unique index raise_step_in_effect_once on ladder.raise_step (raise, region) where act = 'TOOK_EFFECT';
create unique index raise_step_dropped_once on ladder.raise_step (raise, region) where act = 'DROPPED';
create unique index raise_step_ends_once on ladder.raise_step (raise) where act in ('WITHDRAWN', 'CLOSED');

-- What was proposed before there was a process for it is proposed once more.
insert into ladder.raise_step (raise, act, region, note, details, recorded_at, recorded_by)
select id, 'RETURNED', '', 'Propose it once more: it then has its tasks.', '{}', now(), 'system'
  from ladder.raise where status in ('PROPOSED', 'APPROVED');
update ladder.raise set status = 'DRAFT' where status in ('PROPOSED', 'APPROVED');
alter table ladder.raise drop constraint raise_status_known;
alter table ladder.raise add constraint raise_status_known
    check (status in ('DRAFT', 'DELETED', 'PROPOSED', 'PUBLISHED', 'WITHDRAWN', 'CLOSED'));

-- Whoever drafted, changed or proposed a raise neither approves it nor lets go of what the guard has held.
create or replace function ladder.refuse_own_approval() returns trigger language plpgsql as $$
begin
    if new.act in ('APPROVED', 'RELEASED', 'MOVED', 'DROPPED') and exists (
        select 1 from ladder.raise_step s
        where s.raise = new.raise and s.act in ('DRAFTED', 'CHANGED', 'PROPOSED') and s.recorded_by = new.recorded_by) then
        raise exception 'somebody else approves a raise than who drafted or proposed it';
    end if;
    return new;
end $$;

create or replace function ladder.refuse_change_of_raise() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a raise is never deleted from the tables';
    end if;
    if old.status <> 'DRAFT' and (new.title, new.why, new.day, new.safety_days, new.other_days, new.categories, new.regions)
        is distinct from (old.title, old.why, old.day, old.safety_days, old.other_days, old.categories, old.regions) then
        raise exception 'only a draft of a raise changes';
    end if;
    if old.status in ('PUBLISHED', 'WITHDRAWN', 'CLOSED')
        and (new.status not in ('PUBLISHED', 'WITHDRAWN', 'CLOSED') or new.published_as is distinct from old.published_as) then
        raise exception 'a published raise never changes';
    end if;
    if old.status in ('WITHDRAWN', 'CLOSED') and new.status <> old.status then
        raise exception 'what is over stays over';
    end if;
    return new;
end $$;

-- What was found of each home that a raise concerns: when it was published, and on the day on which it took effect there.
create table ladder.finding (
    raise       uuid        not null,
    moment      text        not null,
    setting     uuid        not null,
    reference   text        not null,
    name        text        not null,
    firm        uuid        not null,
    region      text        not null,
    council_gss text        not null,
    places      integer     not null,
    fully       boolean     not null,
    answer      text        not null,
    outcome     text        not null,
    grade       text        not null,
    items       text[]      not null,
    recorded    text[]      not null,
    day         date        not null,
    recorded_at timestamptz not null,
    constraint finding_pk primary key (raise, moment, setting),
    constraint finding_raise_fk foreign key (raise) references ladder.raise (id),
    constraint finding_moment_known check (moment in ('PUBLISHED', 'EFFECT')),
    constraint finding_answer_known check (answer in ('STANDS', 'FALLS_SHORT', 'NOT_KNOWN')),
    constraint finding_outcome_known check (outcome in ('STANDS', 'LOWER_GRADE', 'CONDITIONAL', 'LAPSE')),
    constraint finding_levels_of_items check (cardinality(items) = cardinality(recorded))
);
create index finding_by_firm on ladder.finding (raise, moment, firm) where answer <> 'STANDS';
create trigger finding_is_a_fact before update or delete or truncate on ladder.finding
    for each statement execute function shared.refuse_change();

-- Which firm was told of what: once each.
create table ladder.told (
    raise       uuid        not null,
    firm        uuid        not null,
    what        text        not null,
    day         date        not null,
    recorded_at timestamptz not null,
    constraint told_pk primary key (raise, firm, what, day),
    constraint told_raise_fk foreign key (raise) references ladder.raise (id),
    constraint told_what_known check (what in ('GAPS', 'WITHDRAWAL', 'EFFECT'))
);
create unique index told_once on ladder.told (raise, firm, what) where what <> 'EFFECT';
create trigger told_is_a_fact before update or delete or truncate on ladder.told
    for each statement execute function shared.refuse_change();

-- How each home stood when the raise was closed.
create table ladder.actual (
    raise       uuid        not null,
    setting     uuid        not null,
    standing    text        not null,
    grade       text        not null,
    recorded_at timestamptz not null,
    constraint actual_pk primary key (raise, setting),
    constraint actual_raise_fk foreign key (raise) references ladder.raise (id)
);
create trigger actual_is_a_fact before update or delete or truncate on ladder.actual
    for each statement execute function shared.refuse_change();
