-- The last verification is the one that was kept last, whatever the clock said.
alter table audit.verification add column number bigint not null generated always as identity;
drop index audit.verification_newest;
create index verification_newest on audit.verification (number desc);
