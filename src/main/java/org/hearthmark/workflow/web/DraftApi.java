package org.hearthmark.workflow.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.FormDraft;
import org.hearthmark.workflow.FormDrafts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the form in Tasklist keeps what is typed, as the person who is signed in. Tasklist is not our page and carries no
 * token of ours, so reading gives the token with which to write.
 */
@RestController
@RequestMapping("/tasks/{taskId}/draft")
class DraftApi {

    /** A letter may take six characters in JSON. */
    private static final int LONGEST_BODY = 6 * FormDrafts.LONGEST;

    private static final TypeReference<Map<String, Object>> BY_FIELD = new TypeReference<>() {};

    /** Told with the server's time, for devices whose clocks are wrong. */
    record Kept(String person, Map<String, Object> answers, Instant savedAt, long version, Instant now) {}

    private final FormDrafts drafts;
    private final ObjectMapper json;
    private final Clock clock;

    DraftApi(FormDrafts drafts, ObjectMapper json, Clock clock) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /** 204 while nobody has taken the task, and when it is done. */
    @GetMapping
    ResponseEntity<Kept> read(
            @PathVariable String taskId, @AuthenticationPrincipal SignedInPerson person, CsrfToken token) {
        return answer(drafts.find(taskId, person.username()), person, token);
    }

    /**
     * The body holds the fields that were typed since the last time, by name. 204 when the task is done: a last letter may
     * be overtaken by the form itself, which is nobody's mistake.
     */
    @PatchMapping
    ResponseEntity<Kept> write(
            @PathVariable String taskId,
            @AuthenticationPrincipal SignedInPerson person,
            CsrfToken token,
            InputStream body)
            throws IOException {
        return answer(drafts.keep(taskId, person.username(), typed(body)), person, token);
    }

    private ResponseEntity<Kept> answer(Optional<FormDraft> draft, SignedInPerson person, CsrfToken token) {
        return ResponseEntity.status(draft.isPresent() ? HttpStatus.OK : HttpStatus.NO_CONTENT)
                .cacheControl(CacheControl.noStore())
                .header(token.getHeaderName(), token.getToken())
                .body(draft.map(d -> kept(d, person)).orElse(null));
    }

    private Kept kept(FormDraft draft, SignedInPerson person) {
        return new Kept(person.username(), draft.answers(), draft.savedAt(), draft.version(), clock.instant());
    }

    private Map<String, Object> typed(InputStream body) throws IOException {
        byte[] sent = body.readNBytes(LONGEST_BODY + 1);
        if (sent.length > LONGEST_BODY) {
            throw Refusal.invalid("This is too long to be kept");
        }
        try {
            return json.readValue(sent, BY_FIELD);
        } catch (JsonProcessingException notByField) {
            throw Refusal.invalid("Send the fields of the form by name, as JSON");
        }
    }
}
