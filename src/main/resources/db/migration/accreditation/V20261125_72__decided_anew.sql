-- A home is decided for good once in its case, and once more by each reassessment that accredits it anew.
alter table accreditation.decision
    add column reassessment uuid,
    add constraint decision_reassessment_fk foreign key (reassessment) references accreditation.reassessment (id),
    add constraint decision_reassessment_once unique (reassessment);
drop index accreditation.decision_final_once;
create unique index decision_final_once on accreditation.decision (home_id)
    where outcome in ('ACCREDITED', 'ACCREDITED_WITH_CONDITIONS', 'REFUSED') and reassessment is null;
