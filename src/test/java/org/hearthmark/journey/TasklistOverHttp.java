package org.hearthmark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;

/** The requests that Tasklist makes, with the session and the token of somebody who is signed in. */
final class TasklistOverHttp {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final ObjectMapper json = new ObjectMapper();
    private final Page page;
    private final String username;

    TasklistOverHttp(Page page, String username) {
        this.page = page;
        this.username = username;
        page.request().get("/camunda/app/tasklist/default/");
    }

    /** Claims the task with this name and completes it with these answers. */
    void complete(String name, Map<String, Object> answers) {
        String task = idOf(name);
        post("/task/" + task + "/claim", Map.of("userId", username));
        post(
                "/task/" + task + "/submit-form",
                Map.of("variables", Map.of("answers", Map.of("type", "Json", "value", written(answers)))));
    }

    /** The task may still be on its way: after the last of several tasks a job leads to the next step. */
    private String idOf(String name) {
        page.waitForCondition(() -> tasksNamed(name).size() == 1);
        return tasksNamed(name).get(0).get("id").asText();
    }

    private JsonNode tasksNamed(String name) {
        return read(page.request()
                .get(
                        ENGINE + "/task",
                        RequestOptions.create().setQueryParam("name", name).setHeader("Accept", "application/json")));
    }

    private void post(String path, Map<String, Object> body) {
        APIResponse answer = page.request()
                .post(
                        ENGINE + path,
                        RequestOptions.create()
                                .setHeader("X-XSRF-TOKEN", token())
                                .setHeader("Content-Type", "application/json")
                                .setData(written(body)));
        assertThat(answer.status()).as(path + ": " + answer.text()).isEqualTo(204);
    }

    private String token() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(APIResponse answer) {
        try {
            return json.readTree(answer.text());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.status() + " " + answer.text(), e);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
