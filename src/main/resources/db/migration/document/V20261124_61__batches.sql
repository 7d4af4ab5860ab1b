-- Files that were handed in together: none of them replaces another.
alter table document.document add column batch uuid;

comment on column document.document.batch is 'The same for files handed in together; null where nobody said so';
