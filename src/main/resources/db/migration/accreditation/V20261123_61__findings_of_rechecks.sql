-- What of an answer spoke against the firm, a mark for each thing: so that another charge, or another problem of its office,
-- is told from what was there before. Empty where it cannot be told, and for what was recorded before this column.
alter table accreditation.recheck_result add column findings text[] not null default '{}';
