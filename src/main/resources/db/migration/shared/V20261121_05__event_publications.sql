-- Events between modules that are handled after commit: kept until their listener is through, at least once.
create table event_publication (
    id               uuid        not null,
    listener_id      text        not null,
    event_type       text        not null,
    serialized_event text        not null,
    publication_date timestamptz not null,
    completion_date  timestamptz,
    constraint event_publication_pk primary key (id)
);
create index event_publication_by_event on event_publication using hash (serialized_event);
create index event_publication_outstanding on event_publication (publication_date) where completion_date is null;
