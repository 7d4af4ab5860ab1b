package org.hearthmark.accreditation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hearthmark.provider.OfstedFile;
import org.hearthmark.shared.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Firms with accredited homes for people of 16 and over, as many as a test wants, written past every step that leads there. */
@Component
public class AccreditedInBulk {

    private static final String ALL = """
            with f as (
                insert into provider.firm (id, version, organisation, name, kind, company_number,
                                           contact_name, contact_email, contact_phone)
                select gen_random_uuid(), 0, gen_random_uuid(), 'Bulk ' || n, 'COMPANY', lpad((:first + n)::text, 8, '0'),
                       'Ada Lamp', 'ada@bulk.example', '020 7946 0000'
                from generate_series(1, :firms) n
                returning id, organisation, company_number),
            money as (
                insert into provider.firm_finance (id, firm, true_from, recorded_at, recorded_by, employers_liability,
                    employers_liability_until, public_liability, public_liability_until, accounts_filed)
                select gen_random_uuid(), id, :day, :now, 'test', 1, :day, 1, :day, true from f),
            s as (
                insert into provider.service (id, version, firm, name, urn)
                select gen_random_uuid(), 0, id, 'Service', '2' || right(company_number, 6) from f
                returning id, firm),
            staff as (
                insert into provider.service_staffing (id, service, true_from, recorded_at, recorded_by,
                    staff_total, staff_nights, staff_agency)
                select gen_random_uuid(), id, :day, :now, 'test', 5, 1, 0 from s),
            t as (
                insert into provider.setting (id, version, reference, firm, service, name, address_line, town,
                    outcode, incode, address_key, council_gss)
                select gen_random_uuid(), 0, 'SET-' || gen_random_uuid(), firm, id, 'House ' || n, n || ' Road', 'London',
                       'E8', '1AA', 'bulk ' || n, 'E09000012'
                from s cross join generate_series(1, :homes) n
                returning id, firm, service),
            particulars as (
                insert into provider.setting_particulars (id, setting, true_from, recorded_at, recorded_by, ages, category,
                    places, landlord_name, landlord_kind, landlord_agreement)
                select gen_random_uuid(), id, :day, :now, 'test', 'BOTH', :kind, 1, 'Bulk', 'OWNER_IS_FIRM',
                       'FREEHOLD'
                from t),
            c as (
                insert into accreditation.accreditation_case (id, version, reference, organisation, firm, service,
                    firm_label, status, submitted_at, submitted_by, closed_at, kind)
                select gen_random_uuid(), 0, 'ACC-' || gen_random_uuid(), f.organisation, f.id, s.id, 'Bulk', 'CLOSED',
                       :now, 'test', :now, 'APPLICATION'
                from f join s on s.firm = f.id
                returning id, firm),
            h as (
                insert into accreditation.home_in_case (id, version, case_id, setting, number, area, status,
                    landlord_checked, ended)
                select gen_random_uuid(), 0, c.id, t.id, row_number() over (partition by c.id), 'Hackney', 'ACCREDITED',
                       true, true
                from c join t on t.firm = c.firm
                returning id, setting),
            d as (
                insert into accreditation.decision (id, home_id, setting, outcome, reasons, standard_version, ages, service,
                    category, places, true_from, recorded_at, recorded_by)
                select gen_random_uuid(), h.id, h.setting, 'ACCREDITED', 'Fit', 1, 'BOTH', t.service, :kind, 1, :day, :now, 'panel'
                from h join t on t.id = h.setting)
            select id from f order by company_number
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccreditedInBulk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param first their company numbers begin after it; their services have the last six digits after a 2 as URN */
    public List<UUID> firms(int firms, int homes, int first) {
        return firms(firms, homes, first, "SELF_CONTAINED");
    }

    /** @param kind of the homes */
    public List<UUID> firms(int firms, int homes, int first, String kind) {
        return jdbc.sql(ALL)
                .param("kind", kind)
                .param("firms", firms)
                .param("homes", homes)
                .param("first", first)
                .param("day", LondonTime.today(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    public static String urn(int first, int number) {
        return "2" + "%08d".formatted(first + number).substring(2);
    }

    /** The transaction of a test forgets what other tests have imported, and is rolled back. */
    void forgetLists() {
        OfstedFile.forgetLists(jdbc);
    }

    public List<UUID> settingsOf(UUID firm) {
        return jdbc.sql("select id from provider.setting where firm = :firm order by name")
                .param("firm", firm)
                .query(UUID.class)
                .list();
    }

    UUID caseOf(UUID firm) {
        return jdbc.sql("select id from accreditation.accreditation_case where firm = :firm")
                .param("firm", firm)
                .query(UUID.class)
                .single();
    }
}
