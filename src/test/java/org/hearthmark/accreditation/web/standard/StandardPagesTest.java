package org.hearthmark.accreditation.web.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.hearthmark.accreditation.GapsAtWork;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Standards;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everybody may read what is asked of homes and what comes next, without signing in. */
@HearthmarkTest
class StandardPagesTest {

    private final GapsAtWork work;
    private final Standards standards;
    private final LocalDate today;
    private final LocalDate day;
    private final Visitor anybody;

    @Autowired
    StandardPagesTest(GapsAtWork work, Standards standards, Clock clock, @LocalServerPort int port) {
        this.work = work;
        this.standards = standards;
        this.today = LondonTime.today(clock);
        this.day = today.plusDays(75);
        this.anybody = new Visitor(port);
    }

    @Test
    void everybodyReadsEachVersionAsAPageAndAsAFile() {
        assertThat(anybody.get("/standards").body()).contains("Version 1", "What comes next");
        assertThat(anybody.get("/standards/1").body())
                .contains("Version 1 of the standard", "AC-17 Clean and homely", "In effect since", "Law:");
        assertThat(anybody.get("/standards/1.csv").body()).contains("\"AC-17\",\"Clean and homely\",\"1\"");
        assertThat(anybody.get("/standards/999999").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/standards/anything").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsPublishedAndStillToComeIsNamedUntilItIsWithdrawn() {
        int version = work.published(day, Map.of("AC-18", 2));

        assertThat(anybody.get("/standards/next").body())
                .contains(
                        "Version " + version + ": from " + DaysInWords.day(day),
                        GapsAtWork.REGION,
                        "Self-contained flat",
                        "28 days for items of safety, 84 days for all others",
                        "AC-18");
        assertThat(anybody.get("/standards/next.csv").body()).contains("\"" + version + "\",\"To come\"");

        standards.withdraw(version, "test");
        assertThat(anybody.get("/standards/next").body())
                .doesNotContain("Version " + version + ": from")
                .contains("Version " + version, "withdrawn on " + DaysInWords.day(today));
        assertThat(anybody.get("/standards/" + version).body()).contains("Withdrawn");
    }
}
