package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearthmark.standard.ChecklistFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of the case begins with who it is about, and where its page and its evidence are. */
class FormHeadsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> forms() throws IOException {
        try (var files = Files.list(Path.of("forms/accreditation"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormLeadsToTheCaseAndToItsEvidence(Path file) throws IOException {
        leadsToBoth(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormLeadsToWhatTheProviderHasChangedSince(Path file) throws IOException {
        assertThat(JSON.readTree(Files.readString(file))
                        .path("components")
                        .path(0)
                        .path("content")
                        .asText())
                .contains(link("#changes", "See what the provider has changed since it was sent (opens in a new tab)"));
    }

    @Test
    void theGeneratedFormOfAnInspectionLeadsThereToo() throws IOException {
        var checklist = ChecklistFile.read();

        leadsToBoth(InspectionForm.of(checklist.asked(1, 1), checklist.recordedIn("inspect-property")));
    }

    private static void leadsToBoth(String form) throws IOException {
        var head = JSON.readTree(form).path("components").path(0);
        assertThat(head.path("id").asText()).isEqualTo("head");
        assertThat(head.path("content").asText())
                .contains("{{providerLabel}}", "{{settingArea}}")
                .contains(link("", "Open the case page of {{reference}} (opens in a new tab)"))
                .contains(link("/evidence", "Open the evidence of {{reference}} (opens in a new tab)"));
    }

    private static String link(String page, String text) {
        return "<a href=\"/cases/{{reference}}" + page + "\" target=\"_blank\" rel=\"noopener\">" + text + "</a>";
    }
}
