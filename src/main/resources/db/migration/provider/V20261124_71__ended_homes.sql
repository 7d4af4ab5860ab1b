-- A home that its provider does not run any more: said in the record as everything else, and a day here for lists.
alter table provider.statement drop constraint statement_topic;
alter table provider.statement add constraint statement_topic check (topic in (
    'FIRM', 'CONTACT', 'OWNERS', 'COVER', 'ACCOUNTS', 'SERVICE', 'STAFFING', 'HOME_ADDRESS', 'HOME_OFFER', 'HOME_ACCESS',
    'HOME_LANDLORD', 'HOME_END'));

alter table provider.setting add column ended_on date;

comment on column provider.setting.ended_on is 'The last day on which its firm ran it, as it says; null while it does';
