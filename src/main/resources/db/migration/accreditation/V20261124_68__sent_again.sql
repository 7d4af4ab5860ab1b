-- That a provider has sent an application again that had come back to it: between the two its clock stood still.
create table accreditation.sent_again (
    number      bigint      not null generated always as identity,
    case_id     uuid        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint sent_again_pk primary key (number),
    constraint sent_again_case_fk foreign key (case_id) references accreditation.accreditation_case (id)
);
create index sent_again_by_case on accreditation.sent_again (case_id, recorded_at);
create trigger sent_again_is_a_fact before update or delete or truncate on accreditation.sent_again
    for each statement execute function shared.refuse_change();

-- Until now only the audit trail knew of it.
insert into accreditation.sent_again (case_id, true_from, recorded_at, recorded_by)
select e.about, (e.at at time zone 'Europe/London')::date, e.at, e.who
  from audit.entry e
 where e.action = 'application-sent-again'
   and exists (select 1 from accreditation.accreditation_case c where c.id = e.about)
 order by e.number;
