-- The record of a provider: what it said, topic by topic, as rows that never change. Of a subject and topic the row with the
-- highest number counts. The tables of firms, services and homes are written from these rows.

create table provider.record (
    firm         uuid        not null,
    organisation uuid        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint record_pk primary key (firm),
    constraint record_organisation_uk unique (organisation)
);

comment on table provider.record is 'Whose record it is; a firm is here from its first answer on, before it is complete';

create table provider.statement (
    number      bigint      not null generated always as identity,
    firm        uuid        not null,
    subject     uuid        not null,
    part_of     uuid,
    topic       text        not null,
    content     jsonb       not null,
    valid_until date,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint statement_pk primary key (number),
    constraint statement_record_fk foreign key (firm) references provider.record (firm),
    constraint statement_part check ((part_of is null) = (subject = firm)),
    constraint statement_topic check (topic in (
        'FIRM', 'CONTACT', 'OWNERS', 'COVER', 'ACCOUNTS', 'SERVICE', 'STAFFING', 'HOME_ADDRESS', 'HOME_OFFER', 'HOME_ACCESS',
        'HOME_LANDLORD'))
);

comment on column provider.statement.subject is 'The firm, or one of its services or homes, by the id it has in every table';
comment on column provider.statement.part_of is 'The firm of a service, the service of a home';
comment on column provider.statement.valid_until is 'The last day on which it holds; null where it does not run out';

create index statement_latest_ix on provider.statement (firm, subject, topic, number desc);
create index statement_subject_ix on provider.statement (subject);

alter table provider.firm add column charity_number text;

-- What was stated before there was a record.
insert into provider.record (firm, organisation, recorded_at, recorded_by)
select f.id, f.organisation, n.recorded_at, n.recorded_by
from provider.firm f
join lateral (
    select * from provider.firm_finance where firm = f.id order by number desc limit 1) n on true;

insert into provider.statement (firm, subject, part_of, topic, content, valid_until, recorded_at, recorded_by)
select f.id, f.id, null, said.topic, jsonb_strip_nulls(said.content), said.valid_until, n.recorded_at, n.recorded_by
from provider.firm f
join lateral (
    select * from provider.firm_finance where firm = f.id order by number desc limit 1) n on true
cross join lateral (
    values
        ('FIRM', jsonb_build_object('name', f.name, 'kind', f.kind, 'companyNumber', f.company_number),
         n.true_from + interval '12 months'),
        ('CONTACT', jsonb_build_object('name', f.contact_name, 'email', f.contact_email, 'phone', f.contact_phone),
         n.true_from + interval '12 months'),
        ('COVER', jsonb_build_object(
             'employersLiability', n.employers_liability, 'employersLiabilityUntil', n.employers_liability_until,
             'publicLiability', n.public_liability, 'publicLiabilityUntil', n.public_liability_until),
         least(n.employers_liability_until, n.public_liability_until)::timestamp),
        ('ACCOUNTS', jsonb_build_object('filed', n.accounts_filed, 'madeUpTo', n.accounts_made_up_to),
         case when n.accounts_filed and n.accounts_made_up_to is not null
              then n.accounts_made_up_to + interval '21 months' else n.true_from + interval '3 months' end)
    ) as said (topic, content, valid_until);

insert into provider.statement (firm, subject, part_of, topic, content, valid_until, recorded_at, recorded_by)
select v.firm, v.id, v.firm, said.topic, jsonb_strip_nulls(said.content), said.valid_until, n.recorded_at, n.recorded_by
from provider.service v
join lateral (
    select * from provider.service_staffing where service = v.id order by number desc limit 1) n on true
cross join lateral (
    values
        ('SERVICE', jsonb_build_object('name', v.name, 'urn', v.urn), n.true_from + interval '12 months'),
        ('STAFFING', jsonb_build_object('total', n.staff_total, 'nights', n.staff_nights, 'agency', n.staff_agency),
         n.true_from + interval '6 months')
    ) as said (topic, content, valid_until)
where exists (select from provider.record r where r.firm = v.firm);

insert into provider.statement (firm, subject, part_of, topic, content, valid_until, recorded_at, recorded_by)
select s.firm, s.id, s.service, said.topic, said.content, n.true_from + interval '12 months', n.recorded_at, n.recorded_by
from provider.setting s
join lateral (
    select * from provider.setting_particulars where setting = s.id order by number desc limit 1) n on true
cross join lateral (
    values
        ('HOME_ADDRESS', jsonb_build_object(
             'name', s.name, 'addressLine', s.address_line, 'town', s.town, 'postcode', s.outcode || ' ' || s.incode,
             'councilGss', s.council_gss)),
        ('HOME_OFFER', jsonb_build_object('ages', n.ages, 'category', n.category, 'places', n.places)),
        ('HOME_LANDLORD', jsonb_build_object('landlord', jsonb_build_object(
             'name', n.landlord_name, 'kind', n.landlord_kind, 'agreement', n.landlord_agreement)))
    ) as said (topic, content)
where exists (select from provider.record r where r.firm = s.firm)
order by s.reference;

create trigger record_insert_only before update or delete or truncate on provider.record
    for each statement execute function shared.refuse_change();
create trigger statement_insert_only before update or delete or truncate on provider.statement
    for each statement execute function shared.refuse_change();
