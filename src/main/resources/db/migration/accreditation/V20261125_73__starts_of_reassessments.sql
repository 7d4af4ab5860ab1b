-- Where a raise took effect, and how far its homes have been looked through: no fact, a place to go on from.
create table accreditation.reassessment_start (
    raise    integer     not null,
    region   text        not null,
    day      date        not null,
    done_to  uuid,
    noted_at timestamptz not null,
    done_at  timestamptz,
    constraint reassessment_start_pk primary key (raise, region)
);
create index reassessment_start_to_do on accreditation.reassessment_start (noted_at) where done_at is null;
