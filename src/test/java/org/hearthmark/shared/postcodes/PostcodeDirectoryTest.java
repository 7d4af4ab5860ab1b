package org.hearthmark.shared.postcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.shared.Places;
import org.hearthmark.shared.Postcode;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A directory takes the place of the last one as a whole, or not at all. Each load here is rolled back at its end. */
@HearthmarkTest
@Transactional
class PostcodeDirectoryTest {

    private static final Postcode KNOWN = new Postcode("ZZ9", "1EA");

    private final PostcodeDirectory directory;
    private final Places places;
    private final JdbcClient jdbc;

    @Autowired
    PostcodeDirectoryTest(PostcodeDirectory directory, Places places, JdbcClient jdbc) {
        this.directory = directory;
        this.places = places;
        this.jdbc = jdbc;
    }

    @Test
    void aPostcodeOfTheDirectoryLiesAtItsOwnPlaceAndAnUnknownOneAtTheCentreOfItsOutcode() {
        var report = load("postcode,lat,lon\nZZ91EA,51.50,-0.10\nZZ9 1EB,51.60,-0.20\n", true);

        assertThat(report.postcodes()).isEqualTo(2);
        var exact = places.locate(KNOWN).orElseThrow();
        assertThat(exact.exact()).isTrue();
        assertThat(exact.place().latitude()).isEqualTo(51.50);
        var near = places.locate(new Postcode("ZZ9", "9ZZ")).orElseThrow();
        assertThat(near.exact()).isFalse();
        assertThat(near.place().latitude()).isBetween(51.549, 51.551);
    }

    @Test
    void anotherDirectoryReplacesTheWholeOfTheLast() {
        load("postcode,lat,lon\nZZ9 1EA,51.50,-0.10\n", true);
        load("postcode,lat,lon\nZZ9 1EB,51.60,-0.20\n", true);

        assertThat(places.locate(KNOWN).orElseThrow().exact()).isFalse();
        assertThat(jdbc.sql("select count(*) from shared.postcode")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPostcodeThatStandsTwiceIsTakenOnceAndTheSecondLineReported() {
        var text = new StringBuilder("postcode,lat,lon\n");
        for (char last = 'A'; last <= 'Z'; last++) {
            if ("CIKMOV".indexOf(last) < 0) {
                text.append("ZZ9 1E")
                        .append(last)
                        .append(",51.50,-0.10\nZZ9 2E")
                        .append(last)
                        .append(",51.50,-0.10\n");
            }
        }
        var report = load(text + "ZZ9 1EA,52.00,-0.10\n", true);

        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.faults().get(0).inWords()).contains("ZZ9 1EA stands in line 2 already");
        assertThat(places.locate(KNOWN).orElseThrow().place().latitude()).isEqualTo(51.50);
    }

    @Test
    void aFileWithFarFewerPostcodesThanAreLoadedNeedsAWord() {
        load("postcode,lat,lon\nZZ9 1EA,51.5,-0.1\nZZ9 1EB,51.5,-0.1\nZZ9 1ED,51.5,-0.1\nZZ9 1EE,51.5,-0.1\n", true);

        assertThatThrownBy(() -> load("postcode,lat,lon\nZZ9 1EB,51.60,-0.20\n", false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("4 are loaded");
    }

    @Test
    void whatIsNoTextIsRefusedByName() {
        assertThatThrownBy(() -> load("postcode,lat,lon\nZZ9 1EA,51.50,-0.10\n".getBytes(Charset.forName("UTF-16LE"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> load("x".repeat(100_000).getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no lines");
    }

    private DirectoryReport load(String text, boolean fewer) {
        return directory.load(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.csv", fewer, "test", n -> {});
    }

    private void load(byte[] bytes) {
        directory.load(new ByteArrayInputStream(bytes), "test.csv", true, "test", n -> {});
    }
}
