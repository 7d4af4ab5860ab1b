package org.hearthmark.accreditation.domain.desk;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hearthmark.accreditation.domain.casework.Step;

/**
 * The desk checks of stage 1, in their order, and the groups in which they are asked. They come with the release; the
 * migration that publishes them holds their file unchanged.
 */
@JsonIgnoreProperties("version")
public record DeskCheckList(List<Group> groups, List<DeskCheck> checks) {

    public static final String FILE = "/reference/desk-checks-v1.json";

    private static final DeskCheckList PUBLISHED = read();

    /**
     * Checks that are looked up at the same time.
     *
     * @param seenOn the form's field for the day on which they were looked up
     */
    public record Group(String id, String step, String title, String seenOn) {}

    public DeskCheckList {
        groups = List.copyOf(groups);
        checks = List.copyOf(checks);
    }

    public static DeskCheckList published() {
        return PUBLISHED;
    }

    /** @throws IllegalArgumentException when there is no such check */
    public DeskCheck check(String id) {
        return checks.stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no desk check " + id));
    }

    public List<DeskCheck> recordedIn(Step step) {
        return checks.stream().filter(check -> check.step() == step).toList();
    }

    public List<Group> groupsOf(Step step) {
        return groups.stream().filter(group -> group.step().equals(step.key())).toList();
    }

    /** The form's field for the day on which a check was looked up. */
    public String seenOn(DeskCheck check) {
        return groups.stream()
                .filter(group -> group.id().equals(check.group()))
                .findFirst()
                .orElseThrow()
                .seenOn();
    }

    private static DeskCheckList read() {
        try (InputStream file = DeskCheckList.class.getResourceAsStream(FILE)) {
            return new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file, DeskCheckList.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The release lacks " + FILE, unreadable);
        }
    }
}
