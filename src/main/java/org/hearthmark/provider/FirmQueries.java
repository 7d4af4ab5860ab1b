package org.hearthmark.provider;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads firms and services with what was last stated of them. */
@Component
class FirmQueries {

    private static final String FIRM = """
            select f.id, f.organisation, f.name, f.kind, f.company_number,
                   f.contact_name, f.contact_email, f.contact_phone, n.*
            from provider.firm f
            left join lateral (
                select employers_liability, employers_liability_until, public_liability, public_liability_until,
                       accounts_made_up_to, accounts_filed
                from provider.firm_finance
                where firm = f.id
                order by true_from desc, number desc
                limit 1) n on true
            """;

    private static final String SERVICE = """
            select v.id, v.firm, v.name, v.urn, n.*
            from provider.service v
            left join lateral (
                select staff_total, staff_nights, staff_agency
                from provider.service_staffing
                where service = v.id
                order by true_from desc, number desc
                limit 1) n on true
            """;

    private final JdbcClient jdbc;

    FirmQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Firm> firmOf(UUID organisation) {
        return jdbc.sql(FIRM + "where f.organisation = :organisation")
                .param("organisation", organisation)
                .query(FirmQueries::firm)
                .optional();
    }

    Optional<Firm> firm(UUID id) {
        return jdbc.sql(FIRM + "where f.id = :id")
                .param("id", id)
                .query(FirmQueries::firm)
                .optional();
    }

    Map<UUID, String> labels(Collection<UUID> ids) {
        return jdbc
                .sql("select id, kind, name from provider.firm where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        Firm.labelOf(FirmKind.valueOf(row.getString("kind")), row.getString("name"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Firm> firms(Collection<UUID> ids) {
        return jdbc.sql(FIRM + "where f.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(FirmQueries::firm)
                .list();
    }

    List<Service> services(Collection<UUID> ids) {
        return jdbc.sql(SERVICE + "where v.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(FirmQueries::service)
                .list();
    }

    List<Service> servicesOf(UUID firm, int most) {
        return jdbc.sql(SERVICE + "where v.firm = :firm order by v.name, v.id limit :most")
                .param("firm", firm)
                .param("most", most)
                .query(FirmQueries::service)
                .list();
    }

    private static Firm firm(ResultSet row, int number) throws SQLException {
        return new Firm(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                FirmKind.valueOf(row.getString("kind")),
                row.getString("company_number"),
                row.getString("contact_name"),
                row.getString("contact_email"),
                row.getString("contact_phone"),
                finance(row));
    }

    private static FinanceEntry finance(ResultSet row) throws SQLException {
        if (row.getBigDecimal("employers_liability") == null) {
            return null;
        }
        return new FinanceEntry(
                row.getBigDecimal("employers_liability"),
                row.getObject("employers_liability_until", LocalDate.class),
                row.getBigDecimal("public_liability"),
                row.getObject("public_liability_until", LocalDate.class),
                row.getObject("accounts_made_up_to", LocalDate.class),
                row.getBoolean("accounts_filed"));
    }

    private static Service service(ResultSet row, int number) throws SQLException {
        return new Service(
                row.getObject("id", UUID.class),
                row.getObject("firm", UUID.class),
                row.getString("name"),
                row.getString("urn"),
                row.getObject("staff_total") == null
                        ? null
                        : new StaffingSaid(
                                row.getInt("staff_total"), row.getInt("staff_nights"), row.getInt("staff_agency")));
    }
}
