create schema member;

create table member.council (
    gss       text             not null,
    name      text             not null,
    region    text             not null,
    latitude  double precision not null,
    longitude double precision not null,
    constraint council_pk primary key (gss),
    constraint council_name_uk unique (name),
    constraint council_gss_form check (gss ~ '^E[0-9]{8}$')
);

comment on table member.council is 'The English councils with children''s services; region is the statistical one';

-- A region of the alliance is a named set of councils, whoever of them is a member at present.
create table member.region (
    id   uuid not null,
    name text not null,
    constraint region_pk primary key (id),
    constraint region_name_uk unique (name)
);

create table member.region_council (
    region uuid not null,
    gss    text not null,
    constraint region_council_pk primary key (region, gss),
    constraint region_council_region_fk foreign key (region) references member.region (id),
    constraint region_council_council_fk foreign key (gss) references member.council (gss)
);

create index region_council_gss_ix on member.region_council (gss);

create table member.membership (
    gss          text not null,
    organisation uuid not null,
    since        date not null,
    region       uuid not null,
    notices_to   text not null,
    constraint membership_pk primary key (gss),
    constraint membership_organisation_uk unique (organisation),
    constraint membership_region_council_fk foreign key (region, gss) references member.region_council (region, gss),
    constraint membership_notices_to_form check (notices_to like '_%@_%')
);

create index membership_region_ix on member.membership (region, gss);
