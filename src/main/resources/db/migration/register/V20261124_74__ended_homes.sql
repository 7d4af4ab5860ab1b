-- What its provider says of a home that it does not run any more, although it stands; and never more free places than were
-- judged.
alter table register.entry add column ended_on date;

update register.entry e set ended_on = s.ended_on from provider.setting s where s.id = e.setting and s.ended_on is not null;
update register.entry set free_places = places where free_places > places;
