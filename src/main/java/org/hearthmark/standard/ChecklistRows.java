package org.hearthmark.standard;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the published checklist from its tables. */
class ChecklistRows {

    private final JdbcClient jdbc;

    ChecklistRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Item> items() {
        Map<String, List<LevelRow>> levels = jdbc
                .sql("select item, level, text, law, threshold from standard.item_level")
                .query((row, n) -> LevelRow.of(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(LevelRow::item));
        return jdbc.sql("select * from standard.item order by position")
                .query((row, n) -> item(row, levels.get(row.getString("id"))))
                .list();
    }

    private static Item item(ResultSet row, List<LevelRow> levels) throws SQLException {
        Map<Integer, String> texts = levels.stream().collect(Collectors.toMap(LevelRow::level, LevelRow::text));
        Map<Integer, String> law = levels.stream()
                .filter(level -> level.law() != null)
                .collect(Collectors.toMap(LevelRow::level, LevelRow::law));
        return new Item(
                row.getString("id"),
                row.getString("standard"),
                row.getString("title"),
                Scope.of(row.getString("scope")),
                row.getString("recorded_in"),
                row.getString("evidence"),
                texts,
                law,
                row.getString("law_applies_to"),
                row.getBoolean("critical"),
                measure(row, levels));
    }

    private static Measure measure(ResultSet row, List<LevelRow> levels) throws SQLException {
        String unit = row.getString("measure_unit");
        if (unit == null) {
            return null;
        }
        Map<Integer, BigDecimal> thresholds = levels.stream()
                .filter(level -> level.threshold() != null)
                .collect(Collectors.toMap(LevelRow::level, LevelRow::threshold));
        return new Measure(unit, Compare.valueOf(row.getString("measure_compare")), thresholds);
    }

    private record LevelRow(String item, int level, String text, String law, BigDecimal threshold) {

        static LevelRow of(ResultSet row) throws SQLException {
            return new LevelRow(
                    row.getString("item"),
                    row.getInt("level"),
                    row.getString("text"),
                    row.getString("law"),
                    row.getBigDecimal("threshold"));
        }
    }
}
