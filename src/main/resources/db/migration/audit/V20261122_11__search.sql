create index entry_who on audit.entry (who, number desc);
create index entry_action on audit.entry (action, number desc);
create index entry_at on audit.entry (at, number desc);
