-- An entry knows its postcode, so that all entries can be placed anew when a directory of postcodes was loaded, and
-- whether it lies at its own place or at the centre of its outcode.
alter table register.entry add column postcode text;
alter table register.entry add column exact boolean not null default false;

update register.entry e
   set postcode = s.outcode || ' ' || s.incode
  from provider.setting s
 where s.id = e.setting;

alter table register.entry alter column postcode set not null;
