package org.hearthmark.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Publishes version 1 of the checklist from the release. The file's own checksum is the migration's: once published, an
 * edit of the file stops the start instead of being passed over.
 */
@Component
class V20261121_71__Publish_checklist_1 extends BaseJavaMigration {

    private static final String FILE = "/reference/checklist-v1.json";

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        checksum.update(file());
        return (int) checksum.getValue();
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        JsonNode checklist = new ObjectMapper().readTree(file());
        Connection connection = context.getConnection();
        items(connection, checklist.path("items"));
        levels(connection, checklist.path("items"));
        version(connection, checklist);
    }

    private static void items(Connection connection, JsonNode items) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into standard.item (id, position, standard, title, scope, recorded_in, evidence, critical,
                    law_applies_to, measure_unit, measure_compare) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            int position = 0;
            for (JsonNode item : items) {
                insert.setString(1, item.path("id").asText());
                insert.setInt(2, ++position);
                insert.setString(3, item.path("standard").asText());
                insert.setString(4, item.path("title").asText());
                insert.setString(5, item.path("scope").asText());
                insert.setString(6, item.path("recordedIn").asText());
                insert.setString(7, item.path("evidence").asText());
                insert.setBoolean(8, item.path("critical").asBoolean());
                insert.setString(9, item.path("lawAppliesTo").asText(null));
                insert.setString(10, item.path("measure").path("unit").asText(null));
                insert.setString(11, item.path("measure").path("compare").asText(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void levels(Connection connection, JsonNode items) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into standard.item_level (item, level, text, law, threshold) values (?, ?, ?, ?, ?)")) {
            for (JsonNode item : items) {
                for (Map.Entry<String, JsonNode> level : item.path("levels").properties()) {
                    String number = level.getKey();
                    JsonNode threshold = item.path("measure").path("thresholds").path(number);
                    insert.setString(1, item.path("id").asText());
                    insert.setInt(2, Integer.parseInt(number));
                    insert.setString(3, level.getValue().asText());
                    insert.setString(4, item.path("law").path(number).asText(null));
                    insert.setBigDecimal(5, threshold.isNumber() ? threshold.decimalValue() : null);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void version(Connection connection, JsonNode checklist) throws SQLException {
        try (PreparedStatement version = connection.prepareStatement(
                        "insert into standard.version (number, effective_from) values (?, ?)");
                PreparedStatement required = connection.prepareStatement(
                        "insert into standard.required_level (version, item, level) select ?, id, ? from standard.item")) {
            version.setInt(1, checklist.path("version").asInt());
            version.setObject(2, LocalDate.parse(checklist.path("effectiveFrom").asText()));
            version.executeUpdate();
            required.setInt(1, checklist.path("version").asInt());
            required.setInt(2, checklist.path("requiredLevel").asInt());
            required.executeUpdate();
        }
    }

    private static byte[] file() {
        try (InputStream file = V20261121_71__Publish_checklist_1.class.getResourceAsStream(FILE)) {
            return file.readAllBytes();
        } catch (IOException | NullPointerException unreadable) {
            throw new IllegalStateException("The release lacks " + FILE, unreadable);
        }
    }
}
