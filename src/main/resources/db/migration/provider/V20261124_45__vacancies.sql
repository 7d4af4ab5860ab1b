-- How many places of a home are free, as its provider states; stating the same again confirms it. The number orders rows of
-- one instant.
create table provider.vacancy (
    number      bigint      not null generated always as identity,
    setting     uuid        not null,
    free_places integer     not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint vacancy_pk primary key (number),
    constraint vacancy_setting_fk foreign key (setting) references provider.setting (id),
    constraint vacancy_free_places check (free_places between 0 and 999)
);
create index vacancy_latest on provider.vacancy (setting, number desc);
create trigger vacancy_is_a_fact before update or delete or truncate on provider.vacancy
    for each statement execute function shared.refuse_change();

-- Which number of which home its provider was reminded to confirm: once for each time it was stated.
create table provider.number_reminder (
    setting      uuid        not null,
    kind         text        not null,
    confirmed_at timestamptz not null,
    firm         uuid        not null,
    told_at      timestamptz not null,
    constraint number_reminder_pk primary key (setting, kind, confirmed_at),
    constraint number_reminder_setting_fk foreign key (setting) references provider.setting (id),
    constraint number_reminder_firm_fk foreign key (firm) references provider.firm (id),
    constraint number_reminder_kind_known check (kind in ('VACANCY', 'OCCUPANCY'))
);
create index number_reminder_last_of_firm on provider.number_reminder (firm, told_at desc);
