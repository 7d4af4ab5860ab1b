-- What waits for one reader about one thing leaves in the order in which it was posted, also after the mail server was away.
create index outbox_waiting_for on notification.outbox (about, recipient, number)
    where sent_at is null and given_up_at is null and withheld_at is null;
