-- Questions that are open today stopped the clock before the work list knew of it.
insert into workflow.stopped_clock (case_key, since)
select asked.case_id, min(asked.true_from)
  from accreditation.information_request asked
 where not exists (select 1 from accreditation.request_end ended where ended.request = asked.id)
 group by asked.case_id;
