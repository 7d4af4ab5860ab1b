-- What is known of firms, services and settings, as dated rows: true from a day, known from an instant.
-- The number orders facts that were recorded at the same instant.

create table provider.firm_finance (
    id                         uuid        not null,
    number                     bigint      not null generated always as identity,
    firm                       uuid        not null,
    true_from                  date        not null,
    recorded_at                timestamptz not null,
    recorded_by                text        not null,
    employers_liability        numeric(14, 2) not null,
    employers_liability_until  date        not null,
    public_liability           numeric(14, 2) not null,
    public_liability_until     date        not null,
    accounts_made_up_to        date,
    accounts_filed             boolean     not null,
    constraint firm_finance_pk primary key (id),
    constraint firm_finance_firm_fk foreign key (firm) references provider.firm (id),
    constraint firm_finance_cover check (employers_liability >= 0 and public_liability >= 0)
);

create index firm_finance_latest_ix on provider.firm_finance (firm, true_from desc, number desc);

create table provider.service_staffing (
    id           uuid        not null,
    number       bigint      not null generated always as identity,
    service      uuid        not null,
    true_from    date        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    staff_total  integer     not null,
    staff_nights integer     not null,
    staff_agency integer     not null,
    constraint service_staffing_pk primary key (id),
    constraint service_staffing_service_fk foreign key (service) references provider.service (id),
    constraint service_staffing_parts check (
        staff_nights between 0 and staff_total and staff_agency between 0 and staff_total)
);

create index service_staffing_latest_ix on provider.service_staffing (service, true_from desc, number desc);

create table provider.setting_particulars (
    id                 uuid        not null,
    number             bigint      not null generated always as identity,
    setting            uuid        not null,
    true_from          date        not null,
    recorded_at        timestamptz not null,
    recorded_by        text        not null,
    ages               text        not null,
    category           text        not null,
    places             integer     not null,
    landlord_name      text        not null,
    landlord_kind      text        not null,
    landlord_agreement text        not null,
    constraint setting_particulars_pk primary key (id),
    constraint setting_particulars_setting_fk foreign key (setting) references provider.setting (id),
    constraint setting_particulars_ages check (ages in ('AGE_16_17', 'AGE_18_PLUS', 'BOTH')),
    constraint setting_particulars_category check (
        category in ('SELF_CONTAINED', 'SHARED_RING_FENCED', 'SHARED_NOT_RING_FENCED', 'PRIVATE_RESIDENCE')),
    constraint setting_particulars_places check (places > 0),
    constraint setting_particulars_landlord_kind check (
        landlord_kind in ('OWNER_IS_FIRM', 'COMPANY', 'INDIVIDUAL', 'COUNCIL_OR_HOUSING_ASSOCIATION')),
    constraint setting_particulars_landlord_agreement check (
        landlord_agreement in ('FREEHOLD', 'LEASE', 'MANAGEMENT_AGREEMENT'))
);

create index setting_particulars_latest_ix on provider.setting_particulars (setting, true_from desc, number desc);

create table provider.service_registration (
    id          uuid        not null,
    number      bigint      not null generated always as identity,
    service     uuid        not null,
    status      text        not null,
    urn         text,
    true_from   date        not null,
    as_at       date        not null,
    source      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint service_registration_pk primary key (id),
    constraint service_registration_service_fk foreign key (service) references provider.service (id),
    constraint service_registration_status check (status in ('REGISTERED', 'NOT_REGISTERED', 'SUSPENDED'))
);

create index service_registration_latest_ix
    on provider.service_registration (service, true_from desc, number desc);

create trigger firm_finance_insert_only before update or delete or truncate on provider.firm_finance
    for each statement execute function shared.refuse_change();
create trigger service_staffing_insert_only before update or delete or truncate on provider.service_staffing
    for each statement execute function shared.refuse_change();
create trigger setting_particulars_insert_only before update or delete or truncate on provider.setting_particulars
    for each statement execute function shared.refuse_change();
create trigger service_registration_insert_only before update or delete or truncate on provider.service_registration
    for each statement execute function shared.refuse_change();
