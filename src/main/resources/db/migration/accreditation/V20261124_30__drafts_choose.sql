-- An application that is not sent yet chooses a service and homes from its provider's record, and holds no answers itself.
alter table accreditation.draft
    add column service uuid,
    add column homes uuid[] not null default '{}',
    alter column answers drop not null;
-- what was typed into the one page that applications had before; it is only read
alter table accreditation.draft rename column answers to typed_before;

-- Drafts of before run out, too: 90 days after they were kept last, in London, with two warnings in the morning.
insert into workflow.deadline (id, about, kind, due_at, reminders, next_reminder_at, set_at)
select gen_random_uuid(), d.id, 'draft-expiry', d.over, d.warned,
       (select min(at) from unnest(d.warned) at where at > now()), now()
from (select id,
             (last_day + 1)::timestamp at time zone 'Europe/London' as over,
             array[((last_day - 14)::timestamp + interval '9 hours') at time zone 'Europe/London',
                   ((last_day - 3)::timestamp + interval '9 hours') at time zone 'Europe/London'] as warned
      from (select id, greatest((saved_at at time zone 'Europe/London')::date, current_date - 60) + 90 as last_day
            from accreditation.draft
            where not exists (select 1 from accreditation.accreditation_case sent where sent.id = draft.id)) drafts) d
on conflict do nothing;
