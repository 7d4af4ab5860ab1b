-- Ofsted's published lists of providers. An import adds a version of each entry that differs from the one before, and a
-- version that has vanished for each that is no longer on the list; the number orders the versions of one entry.

create table provider.ofsted_import (
    id          uuid        not null,
    number      bigint      not null generated always as identity,
    as_at       date        not null,
    file_name   text        not null,
    sha256      text        not null,
    entries     integer     not null,
    added       integer     not null,
    changed     integer     not null,
    gone        integer     not null,
    unchanged   integer     not null,
    refused     integer     not null,
    remarks     text[]      not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint ofsted_import_pk primary key (id)
);

comment on column provider.ofsted_import.as_at is 'The day that the list describes';
comment on column provider.ofsted_import.remarks is 'What was noticed of the file as a whole, such as headings that are new to us';

create index ofsted_import_latest_ix on provider.ofsted_import (number desc);

create table provider.ofsted_entry (
    urn            text        not null,
    number         bigint      not null generated always as identity,
    import         uuid        not null,
    vanished       boolean     not null,
    status         text        not null,
    status_word    text        not null,
    provision_type text        not null,
    registered_on  date,
    name           text,
    owner          text,
    council        text,
    region         text,
    sector         text,
    places         integer,
    premises       integer,
    outcome        text,
    judgement      text,
    inspected_on   date,
    published_on   date,
    true_from      date        not null,
    recorded_at    timestamptz not null,
    constraint ofsted_entry_pk primary key (urn, number),
    constraint ofsted_entry_import_fk foreign key (import) references provider.ofsted_import (id),
    constraint ofsted_entry_urn_form check (urn ~ '^(SC)?[0-9]{6,8}$'),
    constraint ofsted_entry_status check (status in ('REGISTERED', 'NOT_REGISTERED', 'SUSPENDED')),
    constraint ofsted_entry_counts check (places >= 0 and premises >= 0)
);

comment on column provider.ofsted_entry.outcome is 'Empty where the list has none, null where it withholds it';
comment on column provider.ofsted_entry.true_from is 'The day of the first list that has it so';

create index ofsted_entry_import_ix on provider.ofsted_entry (import);

-- Entries of which a list told nothing: their row was refused, or is perhaps one of those whose number cannot be read.
create table provider.ofsted_unseen (
    import      uuid        not null,
    urn         text        not null,
    recorded_at timestamptz not null,
    constraint ofsted_unseen_pk primary key (urn, import),
    constraint ofsted_unseen_import_fk foreign key (import) references provider.ofsted_import (id)
);

-- The rows that an import refused, with the line of the file and the heading of the column.
create table provider.ofsted_fault (
    import      uuid        not null,
    line        integer     not null,
    heading     text        not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    constraint ofsted_fault_pk primary key (import, line, heading),
    constraint ofsted_fault_import_fk foreign key (import) references provider.ofsted_import (id)
);

create view provider.ofsted_latest as
select distinct on (entry.urn)
       entry.urn, entry.vanished, entry.status, entry.status_word, entry.provision_type, entry.registered_on, entry.name,
       entry.owner, entry.council, entry.region, entry.sector, entry.places, entry.premises, entry.outcome,
       entry.judgement, entry.inspected_on, entry.published_on, entry.true_from as since,
       (select list.as_at from provider.ofsted_import list
         where not exists (select 1 from provider.ofsted_unseen unseen
                            where unseen.urn = entry.urn and unseen.import = list.id)
         order by list.number desc limit 1) as as_at
  from provider.ofsted_entry entry
 order by entry.urn, entry.number desc;

create trigger ofsted_import_insert_only before update or delete or truncate on provider.ofsted_import
    for each statement execute function shared.refuse_change();
create trigger ofsted_entry_insert_only before update or delete or truncate on provider.ofsted_entry
    for each statement execute function shared.refuse_change();
create trigger ofsted_unseen_insert_only before update or delete or truncate on provider.ofsted_unseen
    for each statement execute function shared.refuse_change();
create trigger ofsted_fault_insert_only before update or delete or truncate on provider.ofsted_fault
    for each statement execute function shared.refuse_change();
