package org.hearthmark.workflow.tasklist;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * The texts of Camunda's web applications, with ours in place of a few. Read from the engine's jar at each request and not
 * copied into our sources: a copy would miss what the next release of the engine adds.
 */
@Controller
class Words {

    private static final String THEIRS = "META-INF/resources/webjars/camunda/app/%s/locales/en.json";
    private static final Map<String, String> OURS = Map.of(
            "APP_VENDOR", "Hearthmark",
            "BANNER_CE_EOL_TEXT", "Hearthmark runs on Camunda 7.24, the last community release of Camunda 7.",
            "AUTH_LOGOUT_THANKS", "You are signed out.",
            "FIRST_LOGIN_HEADING", "Welcome",
            "FIRST_LOGIN_INFO", "Your work waits in the lists on the left.",
            "DOCUMENTATION_DESCRIPTION", "Documentation of the engine that Hearthmark runs on");

    private final ObjectMapper json;

    Words(ObjectMapper json) {
        this.json = json;
    }

    @GetMapping(path = "/camunda/app/{application}/locales/en.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    JsonNode english(@PathVariable String application) throws IOException {
        if (!Brand.APPLICATIONS.contains(application)) {
            throw new ResponseStatusException(NOT_FOUND);
        }
        try (InputStream file = new ClassPathResource(THEIRS.formatted(application)).getInputStream()) {
            JsonNode words = json.readTree(withoutMark(file.readAllBytes()));
            ObjectNode labels = (ObjectNode) words.get("labels");
            OURS.forEach((key, text) -> {
                if (labels.has(key)) {
                    labels.put(key, text);
                }
            });
            return words;
        }
    }

    /** The file begins with a byte order mark, which is not JSON. */
    private static String withoutMark(byte[] file) {
        String text = new String(file, java.nio.charset.StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
