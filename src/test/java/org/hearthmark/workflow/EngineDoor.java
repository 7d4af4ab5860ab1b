package org.hearthmark.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hearthmark.Visitor;

/** A way to the engine's REST API from outside: with a person's session and token, or with a password. */
public class EngineDoor {

    private final String name;
    private final String base;
    private final HttpClient http;
    private final CookieManager cookies;
    private final String basic;

    private EngineDoor(String name, String base, CookieManager cookies, String basic) {
        this.name = name;
        this.base = base;
        this.cookies = cookies;
        this.basic = basic;
        this.http = cookies == null
                ? HttpClient.newHttpClient()
                : HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** As Tasklist uses it, with the token against forged requests. */
    public static EngineDoor session(int port, String username) {
        Visitor visitor = Visitor.signedIn(port, username);
        visitor.get("/camunda/app/tasklist/default/");
        return new EngineDoor(
                username + " in Tasklist",
                "http://localhost:" + port + "/camunda/api/engine/engine/default",
                visitor.cookies(),
                null);
    }

    public static EngineDoor basic(int port, String username, String password) {
        String credentials =
                Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new EngineDoor(
                username + " on /engine-rest", "http://localhost:" + port + "/engine-rest", null, credentials);
    }

    public HttpResponse<String> send(String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/json")
                .method(
                        method,
                        json.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json));
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (basic != null) {
            request.header("Authorization", "Basic " + basic);
        } else {
            request.header("X-XSRF-TOKEN", token());
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
