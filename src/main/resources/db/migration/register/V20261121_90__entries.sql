create schema if not exists register;

-- Read model: what councils search. Every row can be computed again from the other modules.
create table register.entry (
    setting      uuid        not null,
    reference    text        not null,
    name         text        not null,
    firm_label   text        not null,
    service      uuid        not null,
    urn          text,
    council_gss  text        not null,
    council_name text        not null,
    outcode      text        not null,
    location     public.earth,
    ages         text        not null,
    category     text        not null,
    places       integer     not null,
    listed       boolean     not null,
    standing     text        not null,
    since        date        not null,
    computed_at  timestamptz not null,
    constraint entry_pk primary key (setting)
);
create index entry_by_council on register.entry (council_gss, name) where listed;
create index entry_by_name on register.entry (name, setting) where listed;
create index entry_by_location on register.entry using gist (location) where listed;
