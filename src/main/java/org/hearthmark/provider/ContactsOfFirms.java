package org.hearthmark.provider;

import java.util.Optional;
import java.util.UUID;
import org.hearthmark.identity.EmailAddress;
import org.hearthmark.identity.FirmContacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from the record whom firms have named as their contact, today and before. */
@Component
class ContactsOfFirms implements FirmContacts {

    private final JdbcClient jdbc;

    ContactsOfFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean known(EmailAddress email) {
        return jdbc.sql("""
                        select exists (select from provider.firm where lower(contact_email) = :email)
                            or exists (select from provider.statement
                                        where topic = 'CONTACT' and lower(content ->> 'email') = :email)
                        """).param("email", email.key()).query(Boolean.class).single();
    }

    @Override
    public Optional<String> pageOf(UUID organisation, EmailAddress email) {
        return jdbc.sql("""
                        select r.firm
                          from provider.record r
                          join lateral (select s.content ->> 'email' as email from provider.statement s
                                         where s.firm = r.firm and s.subject = r.firm and s.topic = 'CONTACT'
                                         order by s.number desc limit 1) contact on true
                         where r.organisation = :organisation and lower(contact.email) = :email
                        """)
                .param("organisation", organisation)
                .param("email", email.key())
                .query(UUID.class)
                .optional()
                .map(firm -> "/provider/record/" + firm + "/" + Topic.CONTACT.slug());
    }
}
