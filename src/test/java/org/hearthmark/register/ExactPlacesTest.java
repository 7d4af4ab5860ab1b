package org.hearthmark.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.shared.Places;
import org.hearthmark.shared.Postcode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Entries of the register move to where a new directory has them. Everything here is rolled back at its end. */
@HearthmarkTest
@Transactional
class ExactPlacesTest {

    private static final Postcode HOME = new Postcode("ZZ8", "1EA");

    private final PostcodeLoads loads;
    private final EntryPlaces entries;
    private final Places places;
    private final JdbcClient jdbc;
    private final UUID known = UUID.randomUUID();
    private final UUID unknown = UUID.randomUUID();

    @Autowired
    ExactPlacesTest(PostcodeLoads loads, EntryPlaces entries, Places places, JdbcClient jdbc) {
        this.loads = loads;
        this.entries = entries;
        this.places = places;
        this.jdbc = jdbc;
    }

    @Test
    void afterALoadAHomeLiesAtItsPostcodeAndOneThatTheDirectoryDoesNotHaveAtTheCentreOfItsOutcode() {
        enter(known, HOME);
        enter(unknown, new Postcode("ZZ8", "9ZZ"));

        load("postcode,lat,lon\nZZ8 1EA,51.50,-0.10\nZZ8 1EB,51.52,-0.10\n");
        assertThat(entries.placeAnew()).isGreaterThanOrEqualTo(2);

        assertThat(exact(known)).isTrue();
        assertThat(metresTo(known, HOME)).isLessThan(1);
        assertThat(exact(unknown)).isFalse();
        assertThat(metresTo(unknown, HOME)).isBetween(1100.0, 1125.0);
        assertThat(entries.placeAnew()).isZero();
    }

    private void load(String text) {
        loads.load(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.csv", true, "test", lines -> {});
    }

    private void enter(UUID setting, Postcode postcode) {
        jdbc.sql("""
                        insert into register.entry (setting, reference, name, firm_label, service, council_gss,
                            council_name, outcode, postcode, ages, category, places, listed, standing, since, computed_at)
                        values (?, 'SET-2026-999999', 'House', 'Firm', ?, 'E09000012', 'Hackney', ?, ?, 'BOTH',
                            'SELF_CONTAINED', 4, true, 'FULL', current_date, now())
                        """)
                .params(setting, UUID.randomUUID(), postcode.outcode(), postcode.toString())
                .update();
    }

    private boolean exact(UUID setting) {
        return jdbc.sql("select exact from register.entry where setting = ?")
                .param(setting)
                .query(Boolean.class)
                .single();
    }

    private double metresTo(UUID setting, Postcode postcode) {
        var place = places.locate(postcode).orElseThrow().place();
        return jdbc.sql("select earth_distance(location, ll_to_earth(?, ?)) from register.entry where setting = ?")
                .params(place.latitude(), place.longitude(), setting)
                .query(Double.class)
                .single();
    }
}
