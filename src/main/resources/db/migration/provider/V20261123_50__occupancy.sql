-- How many young people of which council live in a home, as its provider or the council states: a number and nothing of
-- the young people. Stating the same again confirms it. The number orders rows of one instant.
create table provider.occupancy (
    id           uuid        not null,
    number       bigint      not null generated always as identity,
    setting      uuid        not null,
    council_gss  text        not null,
    young_people integer     not null,
    stated_by    text        not null,
    true_from    date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint occupancy_pk primary key (id),
    constraint occupancy_setting_fk foreign key (setting) references provider.setting (id),
    constraint occupancy_young_people check (young_people between 0 and 999),
    constraint occupancy_stated_by check (stated_by in ('PROVIDER', 'COUNCIL'))
);

create index occupancy_latest_ix on provider.occupancy (setting, council_gss, stated_by, number desc);
create index occupancy_council_ix on provider.occupancy (council_gss, setting);

create trigger occupancy_insert_only before update or delete or truncate on provider.occupancy
    for each statement execute function shared.refuse_change();
