package org.hearthmark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearthmark.Visitor;
import org.hearthmark.workflow.EngineDoor;

/** The draft of a form as Tasklist keeps it, without a browser. */
record DraftOverHttp(String address) {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final String OFFICER = "officer";

    /** @param tasks what the engine answers to a question for the task */
    static DraftOverHttp keep(int port, String tasks, String answers) {
        Matcher task = ID.matcher(tasks);
        assertThat(task.find()).as(tasks).isTrue();
        EngineDoor.session(port, OFFICER)
                .send("POST", "/task/" + task.group(1) + "/claim", "{\"userId\":\"%s\"}".formatted(OFFICER));
        DraftOverHttp draft = new DraftOverHttp("/tasks/" + task.group(1) + "/draft");

        Visitor officer = Visitor.signedIn(port, OFFICER);
        HttpResponse<String> empty = officer.get(draft.address, "Accept", "application/json");
        String token = empty.headers().firstValue("X-CSRF-TOKEN").orElseThrow();
        assertThat(officer.patch(draft.address, answers, token).statusCode()).isEqualTo(200);
        return draft;
    }

    /** What the application on this port has of it. */
    String after(int port) {
        return Visitor.signedIn(port, OFFICER)
                .get(address, "Accept", "application/json")
                .body();
    }
}
