create schema shared;

-- Refuses every change of an insert-only table: a correction is a new row.
-- create trigger <table>_insert_only before update or delete or truncate on <schema>.<table>
--     for each statement execute function shared.refuse_change();
create function shared.refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception '%.% is insert-only (% refused): a correction is a new row',
        tg_table_schema, tg_table_name, lower(tg_op)
        using errcode = 'restrict_violation';
end
$$;

