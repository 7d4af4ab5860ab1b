package org.hearthmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor over real HTTP with cookies of their own, as a browser without scripts: asks for pages and sends their forms. */
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private String address;
    private String accepted = "text/html";
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Somebody of the demonstration, signed in. */
    public static Visitor signedIn(int port, String username) {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.signIn(username, username);
        if (answer.statusCode() != 302 || location(answer).contains("sign-in")) {
            throw new AssertionError(username + " cannot sign in: " + answer.statusCode() + " " + location(answer));
        }
        return visitor;
    }

    /** From now on the requests come from this address, by way of a proxy. */
    public Visitor from(String address) {
        this.address = address;
        return this;
    }

    public HttpResponse<String> signIn(String username, String password) {
        return submit("/sign-in", "/sign-in", Map.of("username", username, "password", password));
    }

    /** Asks for an address as a browser does; follows no redirect. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /** Sends a form with the token that stands on the page. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        Map<String, String> all = new LinkedHashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return post(action, all);
    }

    /** Sends exactly these fields. */
    public HttpResponse<String> post(String action, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + action))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        if (address != null) {
            request.header("X-Forwarded-For", address);
        }
        return send(request.build());
    }

    /** The token against forged requests that stands on a page; empty for none. */
    protected String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    /** What answers to forms are asked for from now on. */
    protected void accept(String type) {
        accepted = type;
    }

    /** Sends exactly this body. */
    protected HttpResponse<String> post(String action, String contentType, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(base + action))
                .header("Accept", accepted)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Sends JSON as a script of ours does, with the token of this session, or without one. */
    public HttpResponse<String> patch(String path, String json, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(json));
        if (!token.isEmpty()) {
            request.header("X-CSRF-TOKEN", token);
        }
        return send(request.build());
    }

    public CookieManager cookies() {
        return cookies;
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
