-- Where homes stand as it was worked out: a row for each change, with both times. The facts stay what counts; these rows
-- say what was known when, and are never changed.
create table accreditation.standing_kept (
    entered     bigint      not null generated always as identity,
    batch       uuid        not null,
    setting     uuid        not null,
    kind_before text,
    kind        text        not null,
    grade       text,
    grace_until date,
    waiting     boolean     not null,
    true_since  date        not null,
    known_since timestamptz not null,
    constraint standing_kept_pk primary key (entered)
);
create index standing_kept_by_setting on accreditation.standing_kept (setting, entered);
create index standing_kept_by_batch on accreditation.standing_kept (batch);
create trigger standing_kept_insert_only before update or delete or truncate on accreditation.standing_kept
    for each statement execute function shared.refuse_change();

-- The same as of the last day on which it was worked out, with what a preview needs of the home: no fact, it can be computed
-- again at any time. Due are the rows of which a fact came, and those whose next change has come.
create table accreditation.standing_now (
    setting        uuid        not null,
    touched        boolean     not null,
    next_change_on date,
    computed_on    date,
    kind           text        not null,
    grade          text,
    grace_until    date,
    waiting        boolean     not null,
    since          date,
    reference      text,
    name           text,
    firm           uuid,
    firm_label     text,
    service        uuid,
    council_gss    text,
    region         text,
    category       text,
    ages           text,
    places         integer,
    decided_grade  text,
    conditions     boolean,
    levels         text,
    tolerated      text,
    constraint standing_now_pk primary key (setting)
);
create index standing_now_touched on accreditation.standing_now (setting) where touched;
create index standing_now_by_change on accreditation.standing_now (next_change_on) where next_change_on is not null;
create index standing_now_by_region on accreditation.standing_now (region);
create index standing_now_by_firm on accreditation.standing_now (firm);
create index standing_now_by_service on accreditation.standing_now (service);

-- A fact came: those homes are worked out again, in the order of their ids so that nobody waits for another for ever.
create function accreditation.touch_standings(homes uuid[]) returns void language plpgsql as $$
begin
    update accreditation.standing_now n set touched = true
      from (select setting from accreditation.standing_now
             where setting = any (homes) and not touched
             order by setting for update) due
     where n.setting = due.setting;
end $$;

create function accreditation.touch_decided() returns trigger language plpgsql as $$
begin
    insert into accreditation.standing_now (setting, touched, kind, waiting)
    select distinct setting, true, 'NEVER', false from new_rows order by 1
        on conflict (setting) do update set touched = true;
    return null;
end $$;

create function accreditation.touch_setting() returns trigger language plpgsql as $$
begin
    perform accreditation.touch_standings(array(select setting from new_rows));
    return null;
end $$;

create function accreditation.touch_lifted() returns trigger language plpgsql as $$
begin
    perform accreditation.touch_standings(array(
        select s.setting from new_rows l join accreditation.suspension s on s.id = l.suspension));
    return null;
end $$;

create function accreditation.touch_checked() returns trigger language plpgsql as $$
begin
    perform accreditation.touch_standings(array(
        select a.setting from new_rows c join accreditation.gap_answer a on a.id = c.answer));
    return null;
end $$;

create function accreditation.touch_recorded() returns trigger language plpgsql as $$
begin
    perform accreditation.touch_standings(array(
        select n.setting from accreditation.standing_now n
         where n.setting = any (array(select subject from new_rows))
            or n.service = any (array(select subject from new_rows where scope = 'SERVICE'))
            or n.firm = any (array(select subject from new_rows where scope = 'PROVIDER'))));
    return null;
end $$;

create trigger decision_touches after insert on accreditation.decision
    referencing new table as new_rows for each statement execute function accreditation.touch_decided();
create trigger home_grade_touches after insert on accreditation.home_grade
    referencing new table as new_rows for each statement execute function accreditation.touch_setting();
create trigger suspension_touches after insert on accreditation.suspension
    referencing new table as new_rows for each statement execute function accreditation.touch_setting();
create trigger suspension_lift_touches after insert on accreditation.suspension_lift
    referencing new table as new_rows for each statement execute function accreditation.touch_lifted();
create trigger condition_touches after insert on accreditation.condition
    referencing new table as new_rows for each statement execute function accreditation.touch_setting();
create trigger condition_result_touches after insert on accreditation.condition_result
    referencing new table as new_rows for each statement execute function accreditation.touch_setting();
create trigger home_in_case_touches after insert on accreditation.home_in_case
    referencing new table as new_rows for each statement execute function accreditation.touch_setting();
create trigger item_record_touches after insert on accreditation.item_record
    referencing new table as new_rows for each statement execute function accreditation.touch_recorded();
create trigger gap_answer_touches after insert on accreditation.gap_answer
    referencing new table as new_rows for each statement execute function accreditation.touch_setting();
create trigger gap_answer_check_touches after insert on accreditation.gap_answer_check
    referencing new table as new_rows for each statement execute function accreditation.touch_checked();

insert into accreditation.standing_now (setting, touched, kind, waiting)
select distinct setting, true, 'NEVER', false from accreditation.decision;
