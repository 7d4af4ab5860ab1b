-- Where each postcode lies, as the last directory that was loaded says; empty until somebody loads one. A load puts a new
-- table in the place of this one, so nothing may refer to it.
create table shared.postcode (
    postcode  text             not null,
    latitude  double precision not null,
    longitude double precision not null,
    constraint postcode_pk primary key (postcode)
);

comment on table shared.postcode is 'Postcodes in use, as "E8 1EA", in degrees (WGS 84); replaced as a whole by a load';

-- What was loaded, when and by whom: the last row says what the table of postcodes holds.
create table shared.postcode_load (
    id          uuid        not null,
    number      bigint      not null generated always as identity,
    file        text        not null,
    postcodes   integer     not null,
    ended       integer     not null,
    unplaced    integer     not null,
    refused     integer     not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint postcode_load_pk primary key (id),
    constraint postcode_load_number_uk unique (number)
);

create trigger postcode_load_insert_only before update or delete or truncate on shared.postcode_load
    for each statement execute function shared.refuse_change();
