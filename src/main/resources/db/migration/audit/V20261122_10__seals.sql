-- A chain over the entries. A seal covers the numbers from .. to; numbers that were rolled back have no entry. Its hash is
--   sha256(previous || utf8('sequence:from:to:entries:microseconds of sealed_at') || for each entry: int8(number) || digest)
-- and the digest of an entry is sha256 of the UTF-8 text of the jsonb array [microseconds of at, action, about, who, details].
create table audit.seal (
    sequence bigint not null constraint seal_pk primary key,
    from_number bigint not null,
    to_number bigint not null,
    entries integer not null,
    previous bytea not null constraint seal_previous_sha256 check (octet_length(previous) = 32),
    hash bytea not null constraint seal_hash_sha256 check (octet_length(hash) = 32),
    sealed_at timestamptz not null,
    constraint seal_range check (from_number <= to_number + 1)
);

create table audit.sealed_entry (
    number bigint not null constraint sealed_entry_pk primary key,
    seal bigint not null constraint sealed_entry_seal references audit.seal (sequence),
    digest bytea not null constraint sealed_entry_sha256 check (octet_length(digest) = 32)
);

create index sealed_entry_of_seal on audit.sealed_entry (seal, number);

-- What a verification found; the newest is shown to administrators.
create table audit.verification (
    id uuid not null constraint verification_pk primary key,
    at timestamptz not null,
    head bigint not null,
    findings integer not null,
    report text not null
);

create index verification_newest on audit.verification (at desc);

create trigger seal_insert_only before update or delete or truncate on audit.seal
    for each statement execute function shared.refuse_change();
create trigger sealed_entry_insert_only before update or delete or truncate on audit.sealed_entry
    for each statement execute function shared.refuse_change();
create trigger verification_insert_only before update or delete or truncate on audit.verification
    for each statement execute function shared.refuse_change();

-- the beginning of the chain, another one in each installation
insert into audit.seal (sequence, from_number, to_number, entries, previous, hash, sealed_at)
select 0, 1, 0, 0, beginning, sha256(beginning || convert_to('0:1:0:0:' || (extract(epoch from at) * 1000000)::bigint, 'UTF8')), at
  from (select sha256(convert_to(gen_random_uuid()::text, 'UTF8')) as beginning, now() as at) first;
