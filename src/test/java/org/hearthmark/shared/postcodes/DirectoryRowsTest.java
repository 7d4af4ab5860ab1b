package org.hearthmark.shared.postcodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a directory become postcodes, and what is said of the others. */
class DirectoryRowsTest {

    private static final String FULL = "pcd7,pcd8,pcds,dointr,doterm,oscty,lat,long,imd\n";

    private final List<String> taken = new ArrayList<>();

    @Test
    void thePostcodesInUseOfTheFullDirectoryAreTakenAndTheEndedOnesLeftOut() throws IOException {
        var report = read(FULL
                + "E8 1EA,E8  1EA,E8 1EA,198001,,E99999999,51.546871,-0.055604,1\n"
                + "\"AB1 0AA\",\"AB1  0AA\",\"AB1 0AA\",\"198001\",\"199606\",\"\",57.101474,-2.242851,6715\n"
                + "GY1 1AA,GY1  1AA,GY1 1AA,198001,,L99999999,99.999999,0.000000,0\n");

        assertThat(taken).containsExactly("E8 1EA 51.546871 -0.055604");
        assertThat(report.lines()).isEqualTo(3);
        assertThat(report.ended()).isEqualTo(1);
        assertThat(report.unplaced()).isEqualTo(1);
        assertThat(report.refused()).isZero();
        assertThat(report.knowsEnded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postcode,easting,northing,lad_code,lat,lon",
                "Postcode,x,y,z,LATITUDE,Longitude",
                "\uFEFF\"PCDS\",a,b,c,\"Lat\",\"Long\""
            })
    void headingsOfExtractsAndOtherYearsAreUnderstood(String headings) throws IOException {
        var report = read(headings + "\nTS254JE,449169,530793,E06000001,54.66982,-1.23914\n");

        assertThat(taken).containsExactly("TS25 4JE 54.66982 -1.23914");
        assertThat(report.knowsEnded()).isFalse();
        assertThat(report.inWords()).contains("does not say which are no longer in use");
    }

    @Test
    void whatCannotBeTakenIsSaidWithLineColumnAndReason() throws IOException {
        var report = read("postcode,lat,lon\n"
                + "nowhere,51.5,-0.1\n"
                + "E8 1EA,95.1,-0.1\n"
                + "E8 1EB,51.5,east\n"
                + "\n"
                + "E8 1ED\n"
                + "\"E8 1EE,51.5,-0.1\n"
                + "E8 1EF,51.5,-0.1\n");

        assertThat(taken).hasSize(1);
        assertThat(report.faults())
                .extracting(DirectoryFault::inWords)
                .containsExactly(
                        "line 2, postcode: \"nowhere\" is no postcode",
                        "line 3, latitude: \"95.1\" is no latitude in the United Kingdom",
                        "line 4, longitude: \"east\" is no longitude in the United Kingdom",
                        "line 6: has 1 fields, 3 are needed",
                        "line 7: a quotation mark is missing");
        assertThat(report.mostlyWrong()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,age\nAda,36\n", "postcode,lat\nE8 1EA,51.5\n", "<html>\n"})
    void aFileWithoutTheHeadingsThatWeNeedIsRefusedWhole(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refusal.class);
    }

    private DirectoryReport read(String text) throws IOException {
        var rows = new DirectoryRows(new BufferedReader(new StringReader(text)), lines -> {});
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            taken.add(row.get().postcode() + " " + row.get().place().latitude() + " "
                    + row.get().place().longitude());
        }
        return rows.report("test.csv", taken.size());
    }
}
