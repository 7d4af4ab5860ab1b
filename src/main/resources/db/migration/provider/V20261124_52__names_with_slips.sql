-- The letters of a name in the order of the alphabet: two that were swapped in typing make no difference, and trigrams of
-- short names would.
create function provider.name_letters(name text) returns text
    language sql immutable strict parallel safe
    return (
        select string_agg(letter, '' order by letter collate "C")
          from regexp_split_to_table(replace(provider.name_key(name), ' ', ''), '') as letters (letter));

comment on function provider.name_letters is 'The same for two spellings whose letters are only in another order';

create index firm_name_letters_ix on provider.firm (provider.name_letters(name));
create index service_name_letters_ix on provider.service (provider.name_letters(name));
