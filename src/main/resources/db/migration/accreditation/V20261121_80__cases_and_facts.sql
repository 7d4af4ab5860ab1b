create schema if not exists accreditation;

create sequence shared.reference_acc;

-- What a provider has typed and not yet sent.
create table accreditation.draft (
    id           uuid        not null,
    organisation uuid        not null,
    answers      jsonb       not null,
    saved_at     timestamptz not null,
    saved_by     text        not null,
    constraint draft_pk primary key (id)
);
create index draft_by_organisation on accreditation.draft (organisation, saved_at desc);

create table accreditation.accreditation_case (
    id               uuid        not null,
    version          integer     not null,
    reference        text        not null,
    organisation     uuid        not null,
    firm             uuid        not null,
    service          uuid        not null,
    firm_label       text        not null,
    status           text        not null,
    refusal_proposed text,
    visit_at         timestamptz,
    submitted_at     timestamptz not null,
    submitted_by     text        not null,
    closed_at        timestamptz,
    constraint accreditation_case_pk primary key (id),
    constraint accreditation_case_reference_key unique (reference),
    constraint accreditation_case_status_known check (status in
        ('SUBMITTED', 'DESK_CHECKS', 'VISIT_TO_BOOK', 'VISIT_BOOKED', 'HOMES_UNDER_WAY', 'CLOSED'))
);
create index accreditation_case_by_organisation on accreditation.accreditation_case (organisation, submitted_at desc);
create index accreditation_case_by_firm on accreditation.accreditation_case (firm);

create table accreditation.home_in_case (
    id               uuid    not null,
    version          integer not null,
    case_id          uuid    not null,
    setting          uuid    not null,
    number           integer not null,
    area             text    not null,
    status           text    not null,
    landlord_checked boolean not null,
    refusal_proposed text,
    constraint home_in_case_pk primary key (id),
    constraint home_in_case_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint home_in_case_once unique (case_id, setting),
    constraint home_in_case_number_once unique (case_id, number),
    constraint home_in_case_status_known check (status in
        ('WAITING', 'LANDLORD_CHECK', 'INSPECTION', 'PANEL', 'ACCREDITED', 'REFUSED'))
);
create index home_in_case_by_setting on accreditation.home_in_case (setting);

-- Facts: never changed, never deleted. true_from: the day from which it is true; recorded_at: when we came to know it.

create table accreditation.step_result (
    id          uuid        not null,
    case_id     uuid        not null,
    home_id     uuid,
    step        text        not null,
    outcome     text        not null,
    findings    jsonb       not null,
    reasons     text,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint step_result_pk primary key (id),
    constraint step_result_case_fk foreign key (case_id) references accreditation.accreditation_case (id),
    constraint step_result_home_fk foreign key (home_id) references accreditation.home_in_case (id),
    constraint step_result_outcome_known check (outcome in ('CLEAR', 'AMBER', 'STOP'))
);
create index step_result_by_case on accreditation.step_result (case_id, recorded_at);

create table accreditation.item_record (
    id          uuid        not null,
    home_id     uuid        not null,
    setting     uuid        not null,
    item        text        not null,
    level       text        not null,
    measure     text,
    comment     text,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint item_record_pk primary key (id),
    constraint item_record_home_fk foreign key (home_id) references accreditation.home_in_case (id)
);
create index item_record_by_setting on accreditation.item_record (setting);
create index item_record_by_home on accreditation.item_record (home_id);

create table accreditation.decision (
    id               uuid        not null,
    home_id          uuid        not null,
    setting          uuid        not null,
    outcome          text        not null,
    reasons          text        not null,
    standard_version integer     not null,
    ages             text        not null,
    service          uuid        not null,
    true_from        date        not null,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    constraint decision_pk primary key (id),
    constraint decision_home_fk foreign key (home_id) references accreditation.home_in_case (id),
    constraint decision_once unique (home_id),
    constraint decision_outcome_known check (outcome in ('ACCREDITED', 'REFUSED'))
);
create index decision_by_setting on accreditation.decision (setting);

create table accreditation.suspension (
    id          uuid        not null,
    setting     uuid        not null,
    reason      text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint suspension_pk primary key (id)
);
create index suspension_by_setting on accreditation.suspension (setting);

create table accreditation.suspension_lift (
    id          uuid        not null,
    suspension  uuid        not null,
    reason      text        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint suspension_lift_pk primary key (id),
    constraint suspension_lift_suspension_fk foreign key (suspension) references accreditation.suspension (id),
    constraint suspension_lift_once unique (suspension)
);

create trigger step_result_is_a_fact before update or delete on accreditation.step_result
    for each statement execute function shared.refuse_change();
create trigger item_record_is_a_fact before update or delete on accreditation.item_record
    for each statement execute function shared.refuse_change();
create trigger decision_is_a_fact before update or delete on accreditation.decision
    for each statement execute function shared.refuse_change();
create trigger suspension_is_a_fact before update or delete on accreditation.suspension
    for each statement execute function shared.refuse_change();
create trigger suspension_lift_is_a_fact before update or delete on accreditation.suspension_lift
    for each statement execute function shared.refuse_change();
