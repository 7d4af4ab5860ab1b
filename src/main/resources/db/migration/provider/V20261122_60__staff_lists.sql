-- A provider's staff list. Each edit is a version of its own and adds only the rows that differ: the list at a version is
-- the latest row of each person up to it, without those removed.

create table provider.staff_list_version (
    firm        uuid        not null,
    version     integer     not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint staff_list_version_pk primary key (firm, version),
    constraint staff_list_version_firm_fk foreign key (firm) references provider.firm (id),
    constraint staff_list_version_counts check (version > 0)
);

create table provider.staff_entry (
    firm              uuid    not null,
    person            uuid    not null,
    version           integer not null,
    removed           boolean not null,
    name              text    not null,
    role              text    not null,
    service           uuid    not null,
    region            text    not null,
    start_date        date    not null,
    nights            boolean not null,
    agency            boolean not null,
    conditional_start boolean not null,
    service_manager   boolean not null,
    constraint staff_entry_pk primary key (firm, person, version),
    constraint staff_entry_version_fk foreign key (firm, version) references provider.staff_list_version (firm, version),
    constraint staff_entry_service_fk foreign key (service, firm) references provider.service (id, firm)
);

create table provider.staff_declaration (
    firm        uuid        not null,
    version     integer     not null,
    declared_by text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint staff_declaration_pk primary key (firm, version),
    constraint staff_declaration_version_fk foreign key (firm, version)
        references provider.staff_list_version (firm, version)
);

comment on column provider.staff_declaration.declared_by is 'The name under which somebody declared the list complete';

create trigger staff_list_version_insert_only before update or delete or truncate on provider.staff_list_version
    for each statement execute function shared.refuse_change();
create trigger staff_entry_insert_only before update or delete or truncate on provider.staff_entry
    for each statement execute function shared.refuse_change();
create trigger staff_declaration_insert_only before update or delete or truncate on provider.staff_declaration
    for each statement execute function shared.refuse_change();
