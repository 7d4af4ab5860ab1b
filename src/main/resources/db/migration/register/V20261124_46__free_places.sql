-- Free places as last stated of the home; how fresh that is, is asked of the day on which somebody searches.
alter table register.entry
    add column free_places       integer,
    add column free_from         date,
    add column free_confirmed_on date,
    add constraint entry_free_places_have_days check
        ((free_places is null) = (free_from is null) and (free_places is null) = (free_confirmed_on is null));
create index entry_with_free_places on register.entry (free_confirmed_on) where listed and free_places > 0;
