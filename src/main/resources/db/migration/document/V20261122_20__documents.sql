create schema document;

-- Facts: never changed, never deleted. The bytes are in the file store under their hash.
create table document.document (
    id           uuid        not null,
    about        uuid        not null,
    title        text        not null,
    file_name    text        not null,
    kind         text        not null,
    item         text,
    type         text        not null,
    bytes        bigint      not null,
    sha256       text        not null,
    -- whether it had to wait for a virus scan when it came
    quarantined  boolean     not null,
    uploaded_at  timestamptz not null,
    uploaded_by  text        not null,
    constraint document_pk primary key (id),
    constraint document_bytes_some check (bytes > 0),
    constraint document_sha256_hex check (sha256 ~ '^[0-9a-f]{64}$')
);
create index document_about on document.document (about, uploaded_at);
create index document_by_sha256 on document.document (sha256);

-- The last row counts; an empty day says that it does not run out.
create table document.expiry (
    number      bigint      generated always as identity,
    document    uuid        not null,
    expires     date,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint expiry_pk primary key (number),
    constraint expiry_document_fk foreign key (document) references document.document (id)
);
create index expiry_by_document on document.expiry (document, number desc);

create table document.mistake (
    document    uuid        not null,
    reason      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint mistake_pk primary key (document),
    constraint mistake_document_fk foreign key (document) references document.document (id)
);

-- What the virus scanner said. An infection counts for every document of the same content.
create table document.scan (
    document   uuid        not null,
    sha256     text        not null,
    clean      boolean     not null,
    signature  text,
    scanned_at timestamptz not null,
    constraint scan_pk primary key (document),
    constraint scan_document_fk foreign key (document) references document.document (id),
    constraint scan_infection_named check (clean = (signature is null))
);
create index scan_infected on document.scan (sha256) where not clean;

-- Work, not a fact: what the scanner has not looked at yet.
create table document.scan_waiting (
    document    uuid        not null,
    next_try_at timestamptz not null,
    tries       integer     not null default 0,
    problem     text,
    constraint scan_waiting_pk primary key (document),
    constraint scan_waiting_document_fk foreign key (document) references document.document (id)
);
create index scan_waiting_next on document.scan_waiting (next_try_at);

create trigger document_is_a_fact before update or delete or truncate on document.document
    for each statement execute function shared.refuse_change();
create trigger expiry_is_a_fact before update or delete or truncate on document.expiry
    for each statement execute function shared.refuse_change();
create trigger mistake_is_a_fact before update or delete or truncate on document.mistake
    for each statement execute function shared.refuse_change();
create trigger scan_is_a_fact before update or delete or truncate on document.scan
    for each statement execute function shared.refuse_change();
