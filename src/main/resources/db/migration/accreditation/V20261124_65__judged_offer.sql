-- As what a home was judged, beside its ages and its service: its kind and its places. Those decided before were judged as
-- what their provider had stated last by then.
alter table accreditation.decision add column category text, add column places integer;

alter table accreditation.decision disable trigger decision_is_a_fact;
update accreditation.decision d
   set category = stated.category, places = stated.places
  from (select decided.id, particulars.category, particulars.places
          from accreditation.decision decided
         cross join lateral (
               select category, places from provider.setting_particulars
                where setting = decided.setting
                order by recorded_at > decided.recorded_at, true_from desc, number desc
                limit 1) particulars) stated
 where stated.id = d.id;
alter table accreditation.decision enable trigger decision_is_a_fact;

alter table accreditation.decision
    alter column category set not null,
    alter column places set not null,
    add constraint decision_places_some check (places > 0);
