-- Names of firms made comparable: the same for "The Lantern-Homes Ltd.", "Lantern Homes Limited" and "LANTERN HOMES".

-- Without case, accents, punctuation, articles and the words for the legal form, and without what follows "t/a".
create function provider.name_key(name text) returns text
    language sql immutable strict parallel safe
    return (
        with plain(words) as (
            select regexp_replace(lower(normalize(name, nfkd)), '[\u0300-\u036f]', '', 'g')),
        own(words) as (
            select regexp_replace(words, '(\S\s*)\m(t/a|t\.a\.|trading as)(\s.*)?$', '\1') from plain),
        spelled(words) as (
            select regexp_replace(regexp_replace(regexp_replace(words, '[''’‘`.]', '', 'g'), '[&+]', ' and ', 'g'),
                                  '[^[:alnum:]]+', ' ', 'g')
              from own),
        bare(words) as (
            select btrim(regexp_replace(regexp_replace(words,
                '\m(community interest company|charitable incorporated organisation)\M', ' ', 'g'),
                '\m(the|and|limited|ltd|llp|lp|plc|cic|cio|inc|company|co)\M', ' ', 'g'))
              from spelled)
        select coalesce(nullif(regexp_replace(words, '\s+', ' ', 'g'), ''), lower(btrim(name))) from bare);

comment on function provider.name_key is 'What two spellings of one firm''s name have in common';

-- Without the words that half of the trade has in its name, so that what is left tells one firm from another.
create function provider.name_core(name text) returns text
    language sql immutable strict parallel safe
    return coalesce(
        nullif(btrim(regexp_replace(regexp_replace(provider.name_key(name),
            '\m(supported|supporting|support|supportive|accommodations?|living|housing|homes?|care|caring|services?|residential|independent|independence|semi|young|people|persons|youth|childrens?|social|health|healthcare|solutions?|group|association|uk|england|county|council|borough|trust|community)\M',
            ' ', 'g'), '\s+', ' ', 'g')), ''),
        provider.name_key(name));

comment on function provider.name_core is 'The part of a firm''s name that tells it from others';

create index firm_name_core_ix on provider.firm using gin (provider.name_core(name) public.gin_trgm_ops);
create index service_name_core_ix on provider.service using gin (provider.name_core(name) public.gin_trgm_ops);
create index firm_company_number_ix on provider.firm (company_number) where company_number is not null;
