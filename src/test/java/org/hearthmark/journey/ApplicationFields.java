package org.hearthmark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearthmark.Visitor;

/** An application made by the forms that a browser sends, by a provider that has said everything but its homes. */
final class ApplicationFields {

    static final Map<String, String> DECLARED = Map.of("name", "Ada Elm", "position", "Director", "declared", "true");

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Visitor visitor;
    private final String token;

    ApplicationFields(Visitor visitor) {
        this.visitor = visitor;
        var found = TOKEN.matcher(visitor.get("/provider/apply").body());
        assertThat(found.find()).isTrue();
        this.token = found.group(1);
    }

    /** A draft with one home at this address, of which everything is said: nothing is left but to send it. */
    UUID draft(String addressLine) {
        String list = send("/provider/apply", Map.of());
        String page = send(list + "/homes", Map.of("action", "begin"));
        String home = page.substring(0, page.indexOf("home-address"));
        send(
                page,
                Map.of(
                        "name", "Elm House",
                        "addressLine", addressLine,
                        "town", "London",
                        "postcode", "E8 1EA",
                        "councilGss", "E09000012"));
        send(home + "home-offer", Map.of("ages", "BOTH", "category", "SHARED_RING_FENCED", "places", "4"));
        send(
                home + "home-access",
                Map.of(
                        "stepFree", "true",
                        "groundFloorBedrooms", "1",
                        "wheelchairBedrooms", "0",
                        "adaptedBathroom", "false"));
        send(home + "home-landlord", Map.of("name", "Oak Estates Ltd", "kind", "COMPANY", "agreement", "LEASE"));
        return UUID.fromString(list.substring(list.lastIndexOf('/') + 1));
    }

    /** Sends a form and gives the path that it leads to. */
    private String send(String action, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        var answer = visitor.post(action, all);
        assertThat(answer.statusCode()).as(action).isEqualTo(302);
        String location = Visitor.location(answer);
        return location.substring(location.indexOf("/provider"));
    }
}
