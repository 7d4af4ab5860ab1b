package org.hearthmark.accreditation.domain.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Publishes the desk checks from the release. The file's own checksum is the migration's: once published, an edit of the
 * file stops the start instead of changing what recorded results were judged by.
 */
@Component
class V20261122_83_1__Publish_desk_checks extends BaseJavaMigration {

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        checksum.update(file());
        return (int) checksum.getValue();
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        try (PreparedStatement insert = context.getConnection().prepareStatement("""
                insert into accreditation.desk_check (id, position, title, recorded_in, rerun, by_event, definition)
                values (?, ?, ?, ?, ?, ?, ?::jsonb)""")) {
            int position = 0;
            for (JsonNode check : new ObjectMapper().readTree(file()).path("checks")) {
                insert.setString(1, check.path("id").asText());
                insert.setInt(2, ++position);
                insert.setString(3, check.path("title").asText());
                insert.setString(4, check.path("recordedIn").asText());
                insert.setString(5, check.path("rerun").asText());
                insert.setBoolean(6, check.path("byEvent").asBoolean());
                insert.setString(7, check.toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static byte[] file() {
        try (InputStream file = V20261122_83_1__Publish_desk_checks.class.getResourceAsStream(DeskCheckList.FILE)) {
            return file.readAllBytes();
        } catch (IOException | NullPointerException unreadable) {
            throw new IllegalStateException("The release lacks " + DeskCheckList.FILE, unreadable);
        }
    }
}
