package org.hearthmark.accreditation.domain.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Sheet;
import org.hearthmark.accreditation.StandingKind;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.standard.Ground;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the sheets of the homes that are accredited, a few hundred rows at a time. */
@Component
public class SheetRows {

    private static final int AT_ONCE = 500;

    private static final String SHEETS = """
            select setting, reference, name, firm, firm_label, council_gss, region, category, ages, places, levels,
                   tolerated, decided_grade, grade, kind, conditions
              from accreditation.standing_now
            """;

    private final JdbcTemplate jdbc;

    SheetRows(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(AT_ONCE);
    }

    /** To be closed, and read within one transaction. */
    public Stream<Sheet> all(LocalDate lapsedSince) {
        return jdbc.queryForStream(
                SHEETS + " where kind in ('FULL', 'CONDITIONAL') or kind = 'LAPSED' and since >= ? order by setting",
                SheetRows::sheet,
                lapsedSince);
    }

    /** Of these homes, those that are accredited, be it suspended; one statement. */
    public List<Sheet> ofAccredited(Collection<UUID> settings) {
        return jdbc.query(
                SHEETS
                        + " where kind in ('FULL', 'CONDITIONAL', 'SUSPENDED') and levels is not null and setting = any(?)",
                SheetRows::sheet,
                (Object) settings.toArray(UUID[]::new));
    }

    private static Sheet sheet(ResultSet row, int number) throws SQLException {
        return new Sheet(
                row.getObject("setting", UUID.class),
                row.getString("reference"),
                row.getString("name"),
                row.getObject("firm", UUID.class),
                row.getString("firm_label"),
                row.getString("council_gss"),
                new Ground(row.getString("region"), row.getString("category")),
                AgeRange.valueOf(row.getString("ages")),
                row.getInt("places"),
                values(row.getString("levels")),
                values(row.getString("tolerated")),
                Optional.ofNullable(row.getString("decided_grade")).map(Grade::valueOf),
                Optional.ofNullable(row.getString("grade")).map(Grade::valueOf),
                StandingKind.valueOf(row.getString("kind")),
                row.getBoolean("conditions"));
    }

    private static byte[] values(String digits) {
        var values = new byte[digits.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (digits.charAt(i) - '0');
        }
        return values;
    }
}
