-- How many questions a public register may still be asked, by all nodes together: a bucket that fills with time. The one
-- row of a register changes with every question.

create table provider.register_budget (
    register   text             not null,
    tokens     double precision not null,
    filled_at  timestamptz      not null,
    held_until timestamptz,
    constraint register_budget_pk primary key (register),
    constraint register_budget_not_overdrawn check (tokens >= 0)
);

comment on column provider.register_budget.held_until is 'Until when the register does not want to be asked by anybody';

insert into provider.register_budget (register, tokens, filled_at) values ('COMPANIES_HOUSE', 0, 'epoch');

-- Takes one question out of the bucket, or says why not and when it is worth trying again. The row is locked until the end of
-- the statement's transaction, which is this statement alone. A bucket that was filled ten minutes ahead of now was filled by
-- a clock that was wrong: it is begun anew, empty.
create function provider.take_question(
    in  which      text,
    in  asked_at   timestamptz,
    in  capacity   double precision,
    in  per_second double precision,
    in  kept_back  double precision,
    out taken      boolean,
    out held       boolean,
    out not_yet    timestamptz)
language plpgsql as
$$
declare
    bucket provider.register_budget;
begin
    select * into strict bucket from provider.register_budget where register = which for update;
    if bucket.filled_at > asked_at + interval '10 minutes' then
        bucket.tokens := 0;
        bucket.filled_at := asked_at;
    else
        bucket.tokens := least(
            capacity, bucket.tokens + per_second * greatest(0, extract(epoch from asked_at - bucket.filled_at)));
        bucket.filled_at := greatest(bucket.filled_at, asked_at);
    end if;
    held := coalesce(bucket.held_until > asked_at, false);
    taken := not held and bucket.tokens >= 1 + kept_back;
    if taken then
        bucket.tokens := bucket.tokens - 1;
    elsif held then
        not_yet := bucket.held_until;
    else
        not_yet := asked_at + make_interval(secs => (1 + kept_back - bucket.tokens) / per_second + 0.001);
    end if;
    update provider.register_budget set tokens = bucket.tokens, filled_at = bucket.filled_at where register = which;
end
$$;
