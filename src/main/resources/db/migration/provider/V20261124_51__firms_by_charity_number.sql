-- However it was typed: with spaces or hyphens, in upper or lower case.
create index firm_charity_number_ix on provider.firm (upper(regexp_replace(charity_number, '[^0-9A-Za-z]', '', 'g')))
    where charity_number is not null;
