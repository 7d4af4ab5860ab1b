-- What a home's records came to, on a version of the standard, and which rule of the table said so.
create table accreditation.home_grade (
    id               uuid        not null,
    home_id          uuid        not null,
    setting          uuid        not null,
    standard_version integer     not null,
    grade            text        not null,
    verdict          text        not null,
    rule             text        not null,
    points           integer     not null,
    most             integer     not null,
    standards        jsonb       not null,
    items            jsonb       not null,
    review_after     integer,
    true_from        date        not null,
    recorded_at      timestamptz not null,
    constraint home_grade_pk primary key (id),
    constraint home_grade_home_fk foreign key (home_id) references accreditation.home_in_case (id),
    constraint home_grade_known check (grade in ('A', 'B', 'C', 'D', 'NONE')),
    constraint home_grade_share check (points between 0 and most)
);
create index home_grade_by_home on accreditation.home_grade (home_id, recorded_at);
create index home_grade_by_setting on accreditation.home_grade (setting);

-- A report as it was given out: its draft for the provider's comments, then the final one. One of each for a grade.
create table accreditation.home_report (
    id          uuid        not null,
    home_id     uuid        not null,
    grade_id    uuid        not null,
    stage       text        not null,
    document    uuid        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    constraint home_report_pk primary key (id),
    constraint home_report_home_fk foreign key (home_id) references accreditation.home_in_case (id),
    constraint home_report_grade_fk foreign key (grade_id) references accreditation.home_grade (id),
    constraint home_report_stage_known check (stage in ('DRAFT', 'FINAL')),
    constraint home_report_once unique (grade_id, stage)
);
create index home_report_by_home on accreditation.home_report (home_id, recorded_at);

-- What a provider says about the facts in a draft report; about an item, or in general.
create table accreditation.report_comment (
    id          uuid        not null,
    home_id     uuid        not null,
    report_id   uuid        not null,
    item        text,
    text        text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint report_comment_pk primary key (id),
    constraint report_comment_report_fk foreign key (report_id) references accreditation.home_report (id),
    constraint report_comment_once unique nulls not distinct (report_id, item)
);
create index report_comment_by_home on accreditation.report_comment (home_id);

create table accreditation.comment_answer (
    id          uuid        not null,
    comment_id  uuid        not null,
    accepted    boolean     not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint comment_answer_pk primary key (id),
    constraint comment_answer_comment_fk foreign key (comment_id) references accreditation.report_comment (id),
    constraint comment_answer_once unique (comment_id)
);

-- A certificate is shown by its code; whether it counts is asked of the home's standing at that moment.
create table accreditation.certificate (
    id          uuid        not null,
    home_id     uuid        not null,
    setting     uuid        not null,
    decision_id uuid        not null,
    code        text        not null,
    document    uuid        not null,
    true_from   date        not null,
    recorded_at timestamptz not null,
    constraint certificate_pk primary key (id),
    constraint certificate_home_fk foreign key (home_id) references accreditation.home_in_case (id),
    constraint certificate_decision_fk foreign key (decision_id) references accreditation.decision (id),
    constraint certificate_code_key unique (code),
    constraint certificate_once unique (decision_id)
);
create index certificate_by_setting on accreditation.certificate (setting);

create trigger home_grade_is_a_fact before update or delete on accreditation.home_grade
    for each statement execute function shared.refuse_change();
create trigger home_report_is_a_fact before update or delete on accreditation.home_report
    for each statement execute function shared.refuse_change();
create trigger report_comment_is_a_fact before update or delete on accreditation.report_comment
    for each statement execute function shared.refuse_change();
create trigger comment_answer_is_a_fact before update or delete on accreditation.comment_answer
    for each statement execute function shared.refuse_change();
create trigger certificate_is_a_fact before update or delete on accreditation.certificate
    for each statement execute function shared.refuse_change();
