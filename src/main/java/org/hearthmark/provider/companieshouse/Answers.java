package org.hearthmark.provider.companieshouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

/** What an answer over HTTP amounts to. Only the register's own "not found" is taken for knowing nothing. */
final class Answers {

    private Answers() {}

    static String body(ResponseEntity<byte[]> response) throws Unanswered {
        var text = text(response);
        if (!isObject(text)) {
            throw Unanswered.nonsense(text, "Companies House's answer was cut off, or is not in its usual form");
        }
        return text;
    }

    /** Some of the register's services answer without a word, others with a list of errors; a web page is neither. */
    static Optional<String> nothing(ResponseEntity<byte[]> response) throws Unanswered {
        var text = text(response);
        if (!text.isBlank() && !isObject(text)) {
            throw Unanswered.nonsense(text, "\"Not found\" was not answered by Companies House's register");
        }
        return Optional.empty();
    }

    static Unanswered unexpected(ResponseEntity<byte[]> response) {
        var status = response.getStatusCode();
        return status.is5xxServerError()
                ? Unanswered.noAnswer("Companies House answered with an error (" + status.value() + ")")
                : Unanswered.nonsense(
                        text(response), "Companies House answered in an unknown way (" + status.value() + ")");
    }

    private static String text(ResponseEntity<byte[]> response) {
        return response.getBody() == null ? "" : new String(response.getBody(), StandardCharsets.UTF_8);
    }

    private static boolean isObject(String text) {
        try {
            return OfficialJson.MAPPER.readTree(text).isObject();
        } catch (JsonProcessingException unreadable) {
            return false;
        }
    }
}
