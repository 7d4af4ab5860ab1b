package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsBesideFilesTest {

    private static final String TYPE = "multipart/form-data; boundary=----house7";

    @Test
    void theWordsAreReadAndTheFilesAreNot() throws IOException {
        var words = read(
                field("answer", "The lease is signed.\r\nIt is beside this. £5"),
                "Content-Disposition: form-data; name=\"files\"; filename=\"lease.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n%PDF-1.7 secret",
                field("kind", "lease"),
                field("kind", "plan"));

        assertThat(words).containsOnlyKeys("answer", "kind");
        assertThat(words.get("answer")).containsExactly("The lease is signed.\r\nIt is beside this. £5");
        assertThat(words.get("kind")).containsExactly("lease", "plan");
    }

    @Test
    void wordsThatAreCutOffByTheLimitAreNotTakenForWhole() throws IOException {
        assertThat(read(field("first", "whole"), field("second", "x".repeat(3 * UnsentForm.LONGEST))))
                .containsOnlyKeys("first");
    }

    @Test
    void whatIsNoFormHasNoWords() throws IOException {
        assertThat(WordsBesideFiles.in(stream("anything at all"), TYPE)).isEmpty();
        assertThat(WordsBesideFiles.in(stream("------house7\r\nno head\r\n------house7--"), TYPE))
                .isEmpty();
        assertThat(WordsBesideFiles.in(stream("--x\r\n"), "multipart/form-data"))
                .isEmpty();
    }

    private static String field(String name, String value) {
        return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }

    private static LinkedHashMap<String, List<String>> read(String... parts) throws IOException {
        String body = "------house7\r\n" + String.join("\r\n------house7\r\n", parts) + "\r\n------house7--\r\n";
        return WordsBesideFiles.in(stream(body), TYPE);
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }
}
