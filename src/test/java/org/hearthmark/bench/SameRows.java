package org.hearthmark.bench;

import java.lang.reflect.InvocationTargetException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.hearthmark.StatementCount;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows that one of our commands wrote outside the engine's tables, written once more under new ids by plain JDBC: all
 * of them in one round trip. So the floor is never behind what the product really writes.
 */
final class SameRows {

    private static final Pattern WRITES =
            Pattern.compile("^\\s*(insert|update|delete)\\b(?!.*\\bcamunda\\.).*", Pattern.DOTALL);
    private static final Pattern IDS =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|(ACC|SET)-\\d{4}-\\d+");

    /** One row each: the statement's text, and how its parameters are set. */
    private record Row(String sql, List<ParameterSetOperation> parameters) {}

    private final List<Row> rows = new ArrayList<>();

    private SameRows() {}

    static SameRows writtenBy(Runnable command) {
        SameRows same = new SameRows();
        for (QueryInfo query : StatementCount.statementsOf(command)) {
            if (WRITES.matcher(query.getQuery()).matches()) {
                query.getParametersList().forEach(row -> same.rows.add(new Row(query.getQuery(), List.copyOf(row))));
            }
        }
        return same;
    }

    /** @param newIds the new id for each old one; those that are not in it yet are added */
    void write(JdbcTemplate jdbc, Map<String, String> newIds) {
        String all = rows.stream().map(Row::sql).collect(Collectors.joining(";\n"));
        jdbc.execute(all, (PreparedStatement statement) -> {
            int before = 0;
            for (Row row : rows) {
                for (ParameterSetOperation operation : row.parameters()) {
                    set(statement, before, operation, newIds);
                }
                before += row.parameters().size();
            }
            return statement.execute();
        });
    }

    private static void set(
            PreparedStatement statement, int before, ParameterSetOperation operation, Map<String, String> newIds)
            throws SQLException {
        Object[] arguments = operation.getArgs().clone();
        arguments[0] = before + (Integer) arguments[0];
        arguments[1] = renamed(arguments[1], newIds);
        try {
            operation.getMethod().invoke(statement, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new SQLException("A parameter cannot be set again", e);
        }
    }

    private static Object renamed(Object value, Map<String, String> newIds) {
        if (value instanceof UUID id) {
            return UUID.fromString(renamed(id.toString(), newIds));
        }
        return value instanceof String text ? renamed(text, newIds) : value;
    }

    private static String renamed(String text, Map<String, String> newIds) {
        return IDS.matcher(text).replaceAll(id -> newIds.computeIfAbsent(id.group(), SameRows::fresh));
    }

    private static String fresh(String id) {
        String other = UUID.randomUUID().toString();
        return id.startsWith("ACC-") || id.startsWith("SET-") ? id.substring(0, 4) + other.substring(0, 11) : other;
    }
}
