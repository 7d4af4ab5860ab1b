-- Few questions are due at any moment: they are found by their time alone, and put in order then.

drop index provider.register_watch_due_ix;

create index register_watch_due_ix on provider.register_watch (due);
