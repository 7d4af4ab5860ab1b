-- Whose contact an address is or was: what was written to it about a firm is the firm's.
create index firm_contact_email_ix on provider.firm (lower(contact_email));
create index statement_contact_email_ix on provider.statement (lower(content ->> 'email')) where topic = 'CONTACT';
