create schema provider;

create sequence shared.reference_set;

create table provider.firm (
    id             uuid   not null,
    version        bigint not null,
    organisation   uuid   not null,
    name           text   not null,
    kind           text   not null,
    company_number text,
    contact_name   text   not null,
    contact_email  text   not null,
    contact_phone  text   not null,
    constraint firm_pk primary key (id),
    constraint firm_organisation_uk unique (organisation),
    constraint firm_kind check (kind in ('COMPANY', 'CHARITY', 'SOLE_TRADER', 'PARTNERSHIP', 'LOCAL_AUTHORITY'))
);

create index firm_name_ix on provider.firm using gin (lower(name) public.gin_trgm_ops);

create table provider.service (
    id      uuid   not null,
    version bigint not null,
    firm    uuid   not null,
    name    text   not null,
    urn     text,
    constraint service_pk primary key (id),
    constraint service_firm_uk unique (id, firm),
    constraint service_firm_fk foreign key (firm) references provider.firm (id),
    constraint service_urn_form check (urn ~ '^(SC)?[0-9]{6,8}$')
);

create unique index service_name_uk on provider.service (firm, lower(name), coalesce(urn, ''));
create index service_urn_ix on provider.service (urn) where urn is not null;
create index service_name_ix on provider.service using gin (lower(name) public.gin_trgm_ops);

create table provider.setting (
    id           uuid   not null,
    version      bigint not null,
    reference    text   not null,
    firm         uuid   not null,
    service      uuid   not null,
    name         text   not null,
    address_line text   not null,
    town         text   not null,
    outcode      text   not null,
    incode       text   not null,
    address_key  text   not null,
    council_gss  text   not null,
    constraint setting_pk primary key (id),
    constraint setting_reference_uk unique (reference),
    constraint setting_address_uk unique (firm, address_key),
    constraint setting_service_fk foreign key (service, firm) references provider.service (id, firm)
);

comment on column provider.setting.address_key is 'Postcode and address line without case, spaces and punctuation';

create index setting_service_ix on provider.setting (service, firm);
create index setting_postcode_ix on provider.setting (outcode, incode);
create index setting_name_ix on provider.setting using gin (lower(name) public.gin_trgm_ops);
