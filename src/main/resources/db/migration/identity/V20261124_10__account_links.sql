-- Links that are sent by e-mail, each of which opens one thing once. Only the hash of what stands in the link is kept.
create table identity.link (
    hash bytea not null,
    number bigint not null generated always as identity,
    id uuid not null,
    purpose text not null,
    email text not null,
    person uuid,
    organisation uuid,
    administrator boolean not null,
    made_at timestamptz not null,
    made_by text not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    withdrawn_at timestamptz,
    constraint link_pk primary key (hash),
    constraint link_id unique (id),
    constraint link_purpose check (purpose in ('REGISTER', 'RESET', 'INVITE', 'EMAIL')),
    constraint link_of_a_person check ((person is not null) = (purpose in ('RESET', 'EMAIL'))),
    constraint link_to_an_organisation check ((organisation is not null) = (purpose = 'INVITE')),
    constraint link_one_end check (used_at is null or withdrawn_at is null),
    constraint link_person foreign key (person) references identity.person (id),
    constraint link_organisation foreign key (organisation) references identity.organisation (id)
);

create index link_email on identity.link (lower(email), purpose, made_at);
create index link_organisation on identity.link (organisation) where organisation is not null;
create index link_person on identity.link (person) where person is not null;
create index link_expires on identity.link (expires_at);

-- People sign in with their user name or their e-mail address.
create index person_email on identity.person (lower(email));
create index person_organisation_name on identity.person (organisation, name) where enabled;

-- User names may be e-mail addresses.
alter table public.spring_session alter column principal_name type varchar(320);

-- Somebody registered, and has not said yet for which firm.
alter table identity.organisation add column beginning boolean not null default false;
