-- What is recorded in one instant keeps its order, in every table of recorded facts.
alter table accreditation.step_result add column entered bigint generated always as identity;
alter table accreditation.withdrawal add column entered bigint generated always as identity;
alter table accreditation.decision add column entered bigint generated always as identity;
alter table accreditation.suspension add column entered bigint generated always as identity;
alter table accreditation.suspension_lift add column entered bigint generated always as identity;
alter table accreditation.condition add column entered bigint generated always as identity;
alter table accreditation.condition_claim add column entered bigint generated always as identity;
alter table accreditation.condition_result add column entered bigint generated always as identity;
alter table accreditation.check_result add column entered bigint generated always as identity;
alter table accreditation.representation add column entered bigint generated always as identity;
alter table accreditation.deferral_end add column entered bigint generated always as identity;
alter table accreditation.information_request add column entered bigint generated always as identity;
