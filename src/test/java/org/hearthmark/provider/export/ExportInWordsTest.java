package org.hearthmark.provider.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportInWordsTest {

    private static final Map<String, String> CALLED =
            Map.of("p-abc", "Mo Recorded", "6a002d23-55ca-43e6-a873-314ce4f9a518", "Lantern House");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void daysMomentsAndCodesAreSaidInWordsByTheNamesOfTheirFields() {
        assertThat(line("""
                {"topic": "HOME_OFFER", "validUntil": "2027-03-12", "recordedAt": "2026-11-22T09:30:00+00:00",
                 "answer": {"category": "SELF_CONTAINED", "ages": "AGE_16_17", "places": 3, "stepFree": true}}
                """))
                .contains(
                        entry("Topic", "Who it is for"),
                        entry("Valid until", "12 March 2027"),
                        entry("Recorded at", "22 November 2026 at 9:30am"),
                        entry("Category", "Self-contained flat for one young person"),
                        entry("Ages", "16 and 17"),
                        entry("Places", "3"),
                        entry("Step free", "yes"));
    }

    @Test
    void whatWasTypedStaysAsItWasTyped() {
        assertThat(line("""
                {"text": "2026-02-30", "name": "ACORN", "madeUpTo": "2026-02-30", "question": "2026-11-22T25:00",
                 "notes": "2026-11-22"}
                """))
                .containsExactly(
                        entry("Text", "2026-02-30"),
                        entry("Name", "ACORN"),
                        entry("Made up to", "2026-02-30"),
                        entry("Question", "2026-11-22T25:00"),
                        entry("Notes", "2026-11-22"));
    }

    @Test
    void sumsAreWrittenOutAndWhatOnlyMachinesReadIsLeftOut() {
        assertThat(line("""
                {"topic": "COVER", "publicLiability": 10000000.00, "share": 12.5, "number": 51, "companyNumber": "01234567",
                 "subject": "6a002d23-55ca-43e6-a873-314ce4f9a518", "partOf": "6a002d23-55ca-43e6-a873-314ce4f9a518", "recordedBy": "p-abc", "sentBy": "robot"}
                """))
                .containsExactly(
                        entry("Topic", "Insurance"),
                        entry("Public liability", "10,000,000"),
                        entry("Share", "12.5"),
                        entry("Company number", "01234567"),
                        entry("About", "Lantern House"),
                        entry("Recorded by", "Mo Recorded"),
                        entry("Sent by", "robot"));
    }

    private Map<String, String> line(String text) {
        try {
            return ExportInWords.line(json.readTree(text), CALLED);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
