-- A firm that said another name since it began is called so among its people too, as from now on at once.
update identity.organisation o set name = f.name
  from provider.firm f
 where f.organisation = o.id and o.name <> f.name
   and exists (select from provider.statement s
                where s.firm = f.id and s.topic = 'FIRM' and s.content ->> 'name' is distinct from f.name);
