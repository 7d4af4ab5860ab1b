-- A decision letter as it was written: what was said to a provider stays said.
create table accreditation.letter (
    decision     uuid        not null,
    organisation uuid        not null,
    reference    text        not null,
    number       integer     not null,
    title        text        not null,
    home         jsonb       not null,
    parts        jsonb       not null,
    true_from    date        not null,
    recorded_at  timestamptz not null,
    constraint letter_pk primary key (decision),
    constraint letter_decision_fk foreign key (decision) references accreditation.decision (id)
);
create trigger letter_is_a_fact before update or delete or truncate on accreditation.letter
    for each statement execute function shared.refuse_change();
