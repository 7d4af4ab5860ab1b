-- Whoever acted for a provider of which nothing is in the record yet is asked for its firm, as those are who register now:
-- otherwise every page of the record would send them to a page that sends them away.
update identity.organisation o set beginning = true
 where o.kind = 'PROVIDER' and not o.beginning
   and not exists (select from provider.record r where r.organisation = o.id);
