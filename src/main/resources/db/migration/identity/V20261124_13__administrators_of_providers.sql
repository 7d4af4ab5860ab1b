-- Whoever acted for a provider before there were administrators is one: somebody must be able to invite and to remove.
insert into identity.person_role (person, role)
select p.id, 'PROVIDER_ADMINISTRATOR' from identity.person p
  join identity.person_role r on r.person = p.id and r.role = 'PROVIDER'
 where p.enabled and not p.service_account
on conflict do nothing;

-- How the organisation was called to the one who asks: never the name of a sole trader.
alter table identity.join_request add column label text not null;
