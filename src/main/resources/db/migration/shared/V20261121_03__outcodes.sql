create table shared.outcode (
    outcode   text             not null,
    latitude  double precision not null,
    longitude double precision not null,
    postcodes integer          not null,
    constraint outcode_pk primary key (outcode),
    constraint outcode_form check (outcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?$'),
    constraint outcode_latitude check (latitude between 49 and 61),
    constraint outcode_longitude check (longitude between -9 and 2),
    constraint outcode_postcodes check (postcodes > 0)
);

comment on table shared.outcode is 'Centre of each outcode: the mean of its postcodes, and of how many';
