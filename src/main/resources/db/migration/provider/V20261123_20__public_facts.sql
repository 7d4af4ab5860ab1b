-- What public registers told of firms. An answer that comes again is kept once; each time it came is a small row, never
-- changed. The watch says what is asked next and why the last attempt came to nothing: the one table that changes.

create table provider.register_answer (
    digest      text        not null,
    raw         text        not null,
    recorded_at timestamptz not null,
    constraint register_answer_pk primary key (digest),
    constraint register_answer_digest check (digest ~ '^[0-9a-f]{64}$')
);

comment on column provider.register_answer.digest is 'SHA-256 of the answer in UTF-8';

create table provider.public_fact (
    id             uuid        not null,
    number         bigint      not null generated always as identity,
    firm           uuid        not null,
    kind           text        not null,
    company_number text,
    source         text        not null,
    as_at          timestamptz not null,
    answer         text,
    against        boolean,
    reason         text,
    true_from      date        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    constraint public_fact_pk primary key (id),
    constraint public_fact_firm_fk foreign key (firm) references provider.firm (id),
    constraint public_fact_answer_fk foreign key (answer) references provider.register_answer (digest),
    constraint public_fact_by_hand check ((against is null) = (reason is null) and (reason is null or answer is null))
);

comment on column provider.public_fact.company_number is 'Of which company it is a fact: a firm that states another number has no facts yet';
comment on column provider.public_fact.answer is 'Null where the register knows nothing of the kind, and where a person recorded it';

create index public_fact_latest_ix on provider.public_fact (firm, kind, true_from desc, number desc);

create table provider.register_watch (
    firm           uuid        not null,
    kind           text        not null,
    company_number text        not null,
    due            timestamptz not null,
    claimed_until  timestamptz,
    waited         boolean     not null default false,
    failures       integer     not null default 0,
    failure        text,
    constraint register_watch_pk primary key (firm, kind),
    constraint register_watch_firm_fk foreign key (firm) references provider.firm (id),
    constraint register_watch_failure check (failures >= 0 and (failure is null) = (failures = 0))
);

comment on column provider.register_watch.waited is 'Whether a person waits for the answer';

create index register_watch_due_ix on provider.register_watch (waited desc, due, firm);

-- Who controls a firm, as told last, and which firms therefore belong together: derived, rewritten with the answers.

create table provider.owner_tie (
    firm uuid not null,
    tie  text not null,
    name text not null,
    constraint owner_tie_pk primary key (firm, tie),
    constraint owner_tie_firm_fk foreign key (firm) references provider.firm (id)
);

comment on column provider.owner_tie.tie is 'A company by its number, the firm itself among them, or a person by name and month of birth';

create index owner_tie_ix on provider.owner_tie (tie);

create table provider.owner_group (
    firm     uuid not null,
    group_of uuid not null,
    label    text not null,
    constraint owner_group_pk primary key (firm),
    constraint owner_group_firm_fk foreign key (firm) references provider.firm (id)
);

comment on table provider.owner_group is 'Firms that share their owners with others; a firm of its own has no row';

create index owner_group_ix on provider.owner_group (group_of);

create trigger register_answer_insert_only before update or delete or truncate on provider.register_answer
    for each statement execute function shared.refuse_change();
create trigger public_fact_insert_only before update or delete or truncate on provider.public_fact
    for each statement execute function shared.refuse_change();
