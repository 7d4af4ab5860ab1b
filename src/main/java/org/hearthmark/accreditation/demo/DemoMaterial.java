package org.hearthmark.accreditation.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.provider.AddressSaid;
import org.hearthmark.provider.FinanceEntry;
import org.hearthmark.provider.FirmEntry;
import org.hearthmark.provider.HomeEntry;
import org.hearthmark.provider.OfferSaid;
import org.hearthmark.provider.ProviderEntry;
import org.hearthmark.provider.ServiceEntry;
import org.springframework.core.io.ClassPathResource;

/**
 * What the demonstration is made of: invented providers, what they applied for, and how far their applications came.
 *
 * @param newest       the application that is sent last: when it is there, everything is
 * @param usualAnswers what is answered at a step where the step itself does not say otherwise
 * @param unsent       applications that were begun and not sent
 */
@JsonIgnoreProperties("about")
record DemoMaterial(
        UUID newest,
        Map<String, Map<String, Object>> usualAnswers,
        List<DemoDraft> unsent,
        List<DemoProvider> providers) {

    private static final String RESOURCE = "demo/providers.json";

    /** An answer that is the day on which the step is taken. */
    private static final String ITS_DAY = "{day}";

    /** @param form the application as typed so far */
    /** One that was begun: of its home, this much was said. */
    record DemoDraft(
            UUID id, UUID organisation, String by, LocalDateTime at, UUID home, AddressSaid address, OfferSaid offer) {}

    /** @param by the user name of who applies; nobody can sign in as most of them */
    record DemoProvider(
            UUID organisation,
            String by,
            FirmEntry firm,
            ServiceEntry service,
            FinanceEntry finance,
            List<DemoApplication> applications) {

        ProviderEntry entry(DemoApplication application) {
            return new ProviderEntry(firm, service, finance, application.homes());
        }
    }

    /**
     * @param added whether it is one home that is added to accredited ones, to the firm's only service
     * @param acts  what people did beside their tasks; none where it is missing
     */
    record DemoApplication(
            UUID draft,
            boolean added,
            LocalDateTime submitted,
            List<HomeEntry> homes,
            List<DemoStep> steps,
            List<DemoStop> stops,
            List<DemoAct> acts) {

        DemoApplication {
            acts = acts == null ? List.of() : acts;
        }
    }

    /**
     * A task of the application, done or only claimed by somebody.
     *
     * @param home the home's place in the application; null where the step is about all of it
     */
    record DemoStep(
            String step, Integer home, String by, LocalDateTime at, boolean claimOnly, Map<String, Object> answers) {

        /** Staff files are recorded all at once: the answers are those on the first, the others are as usual. */
        boolean everyFile() {
            return Step.RECORD_FILE_SAMPLE.key().equals(step);
        }

        boolean refusalProposed() {
            return answers != null && "proposeRefusal".equals(answers.get("decision"));
        }
    }

    /** A kind of deed that is no task. */
    enum Kind {
        COMMENT,
        OBJECT,
        ASK,
        ANSWER,
        SEND_FILE,
        WITHDRAW,
        LET_TIME_PASS
    }

    /**
     * Something that somebody did beside the tasks.
     *
     * @param home  the home's place in the application, where it is about one
     * @param text  what is said, or what a file shows
     * @param item  the checklist item that it is about, if any
     * @param file  the name of a file among the demonstration's resources
     * @param until when what the file shows runs out
     */
    record DemoAct(
            Kind act,
            Integer home,
            String by,
            LocalDateTime at,
            String text,
            String item,
            String file,
            LocalDate until) {}

    /** A suspension of a home, or its lift. */
    record DemoStop(int home, String by, LocalDateTime at, boolean lift, String reason) {}

    static DemoMaterial read(DemoDays days, ObjectMapper json) {
        try {
            String text = new ClassPathResource(RESOURCE).getContentAsString(StandardCharsets.UTF_8);
            return json.copy()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(days.dated(text), DemoMaterial.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The material of the demonstration cannot be read", unreadable);
        }
    }

    /** All answers to a step's form; an answer of null takes the usual one away. */
    Map<String, Object> answersTo(DemoStep step) {
        Map<String, Object> answers = new HashMap<>(usualAnswers.getOrDefault(step.step(), Map.of()));
        Optional.ofNullable(step.answers()).ifPresent(answers::putAll);
        answers.values().removeIf(answer -> answer == null);
        answers.replaceAll((field, answer) ->
                answer.equals(ITS_DAY) ? step.at().toLocalDate().toString() : answer);
        return answers;
    }

    List<DemoApplication> applications() {
        return providers.stream()
                .flatMap(provider -> provider.applications().stream())
                .toList();
    }
}
