-- When an application that came back was sent again last: what it says is what was said until then.
alter table accreditation.accreditation_case add column sent_again_at timestamptz;

update accreditation.accreditation_case c
   set sent_again_at = sent.at
  from (select about, max(at) as at from audit.entry where action = 'application-sent-again' group by about) sent
 where sent.about = c.id;
