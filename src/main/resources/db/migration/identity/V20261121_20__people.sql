create schema identity;

create table identity.organisation (
    id uuid not null,
    kind text not null,
    name text not null,
    constraint organisation_pk primary key (id),
    constraint organisation_kind check (kind in ('ALLIANCE', 'PROVIDER', 'COUNCIL'))
);

create table identity.person (
    id uuid not null,
    username text not null,
    name text not null,
    email text not null,
    password_hash text not null,
    organisation uuid not null,
    service_account boolean not null,
    enabled boolean not null,
    constraint person_pk primary key (id),
    constraint person_username unique (username),
    constraint person_username_lower_case check (username = lower(username)),
    constraint person_organisation foreign key (organisation) references identity.organisation (id)
);

create table identity.person_role (
    person uuid not null,
    role text not null,
    constraint person_role_pk primary key (person, role),
    constraint person_role_person foreign key (person) references identity.person (id)
);

create index person_role_role on identity.person_role (role, person);
