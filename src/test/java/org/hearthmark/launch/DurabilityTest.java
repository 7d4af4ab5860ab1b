package org.hearthmark.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@HearthmarkTest
class DurabilityTest {

    private final JdbcTemplate database;

    @Autowired
    DurabilityTest(JdbcTemplate database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void aCommitThatWasAnsweredSurvivesAPowerCut(String setting) {
        assertThat(database.queryForObject("show " + setting, String.class)).isEqualTo("on");
    }

    @Test
    void namesAreSortedAsAnEnglishReaderExpects() {
        assertThat(database.queryForObject(
                        "select datlocale from pg_database where datname = current_database()", String.class))
                .isEqualTo("en-GB");
    }
}
