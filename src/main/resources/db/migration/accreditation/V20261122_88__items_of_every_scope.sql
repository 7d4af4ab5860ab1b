-- A record of an item is true of a home, of a service or of a provider: its subject. Those of before are of homes.
alter table accreditation.item_record disable trigger item_record_is_a_fact;

alter table accreditation.item_record rename column setting to subject;
alter index accreditation.item_record_by_setting rename to item_record_by_subject;
alter table accreditation.item_record
    add column scope text,
    add column case_id uuid,
    alter column home_id drop not null;
update accreditation.item_record record
    set scope = 'PROPERTY',
        case_id = (select home.case_id from accreditation.home_in_case home where home.id = record.home_id);
alter table accreditation.item_record
    alter column scope set not null,
    alter column case_id set not null,
    add constraint item_record_scope_known check (scope in ('PROVIDER', 'SERVICE', 'PROPERTY')),
    add constraint item_record_home_of_property check ((scope = 'PROPERTY') = (home_id is not null)),
    add constraint item_record_case_fk foreign key (case_id) references accreditation.accreditation_case (id);
create index item_record_by_case on accreditation.item_record (case_id);

alter table accreditation.item_record enable trigger item_record_is_a_fact;
