-- What a reassessment looks at in its present round, and what of it an inspector has to see.
alter table accreditation.reassessment
    add column items text,
    add column to_see text;

-- More time that a manager gave for what was answered; the law leaves none to give.
alter table accreditation.gap_answer_check
    add column more_time_until date,
    add constraint gap_answer_check_time_ahead check (more_time_until > true_from);

-- A reassessment that did not look at everything leaves the day of the review as it was.
alter table accreditation.decision add column review_on date;
