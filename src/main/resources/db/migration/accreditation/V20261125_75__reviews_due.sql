-- When an accredited home is to be reviewed, beside where it stands: computed, as the rest of the row. All that are accredited
-- are worked out once more.
alter table accreditation.standing_now add column review_on date;
create index standing_now_by_review on accreditation.standing_now (review_on) where review_on is not null;
update accreditation.standing_now set touched = true where kind in ('FULL', 'CONDITIONAL', 'SUSPENDED') and not touched;
