-- The order of rows that were recorded in the same instant: the later one counts.
alter table accreditation.item_record add column entered bigint generated always as identity;
alter table accreditation.home_grade add column entered bigint generated always as identity;
alter table accreditation.home_report add column entered bigint generated always as identity;
alter table accreditation.certificate add column entered bigint generated always as identity;
