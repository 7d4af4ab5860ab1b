package org.hearthmark.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the scanner says and what that means. */
class ClamdTest {

    @Test
    void aCleanFileOfManyChunksIsClean() throws IOException {
        try (var clamd = new ClamdStub()) {
            byte[] large = new byte[300_000];
            Arrays.fill(large, (byte) 'a');

            assertThat(clamd.client().infection(new ByteArrayInputStream(large)))
                    .isEmpty();
        }
    }

    @Test
    void anInfectionIsNamed() throws IOException {
        try (var clamd = new ClamdStub()) {
            assertThat(infection(clamd, "harmless words, then " + ClamdStub.EICAR))
                    .contains("Eicar-Test-Signature");
        }
    }

    @Test
    void anErrorALimitASilenceAndAnythingElseAreNoVerdict() throws IOException {
        try (var clamd = new ClamdStub()) {
            for (String answer : new String[] {
                "INSTREAM size limit exceeded. ERROR", "stream: Can't allocate memory ERROR", "", "OK", "stream: ok"
            }) {
                clamd.alwaysAnswer(answer);

                assertThatThrownBy(() -> infection(clamd, "words"))
                        .as(answer)
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("no verdict");
            }
        }
    }

    @Test
    void aScannerThatIsNotThereIsNoVerdict() throws IOException {
        var clamd = new ClamdStub();
        clamd.close();

        assertThatThrownBy(() -> infection(clamd, "words")).isInstanceOf(IOException.class);
    }

    private static Optional<String> infection(ClamdStub clamd, String file) throws IOException {
        return clamd.client().infection(new ByteArrayInputStream(file.getBytes(StandardCharsets.US_ASCII)));
    }
}
