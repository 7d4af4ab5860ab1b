-- A home added later by a provider with accredited homes: a case of its own kind, which rests on an earlier application.
alter table accreditation.accreditation_case
    add column kind     text not null default 'APPLICATION',
    add column rests_on uuid,
    add constraint accreditation_case_kind_known check (kind in ('APPLICATION', 'ADDED_HOME')),
    add constraint accreditation_case_rests_on_fk foreign key (rests_on) references accreditation.accreditation_case (id),
    add constraint accreditation_case_added_home_rests check ((kind = 'ADDED_HOME') = (rests_on is not null)),
    add constraint accreditation_case_added_home_has_no_stage_1_and_2 check
        (kind = 'APPLICATION' or status in ('HOMES_UNDER_WAY', 'CLOSED', 'WITHDRAWN'));
alter table accreditation.accreditation_case alter column kind drop default;

alter table accreditation.draft
    add column kind text not null default 'APPLICATION',
    add constraint draft_kind_known check (kind in ('APPLICATION', 'ADDED_HOME'));
