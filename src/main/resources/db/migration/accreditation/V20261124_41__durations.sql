-- How long homes took until they were decided is asked of the decisions of the last year.
create index decision_by_day on accreditation.decision (recorded_at, home_id);
