-- Attempts to sign in, to register and to have a password reset that have not succeeded, counted under a hash of whom and
-- where from; several nodes count together. Rows whose window is over are swept.
create table identity.attempt (
    purpose text not null,
    scope text not null,
    subject text not null,
    failures int not null,
    since timestamptz not null,
    wait_until timestamptz not null,
    constraint attempt_pk primary key (purpose, scope, subject)
);

create index attempt_since on identity.attempt (since);

-- What signs the cookies by which devices are known again: made once, the same for all nodes.
create table identity.secret (
    name text not null,
    value bytea not null,
    constraint secret_pk primary key (name)
);
