package org.hearthmark;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A visitor who sends forms with files, as a browser without scripts does. */
public class UploadingVisitor extends Visitor {

    public UploadingVisitor(int port) {
        super(port);
    }

    public static UploadingVisitor signedIn(int port, String username) {
        UploadingVisitor visitor = new UploadingVisitor(port);
        visitor.signIn(username, username);
        return visitor;
    }

    /** Sends files to the page on which their form stands. */
    public HttpResponse<String> upload(String page, Map<String, String> fields, Map<String, byte[]> files) {
        return uploadTo(page, page, fields, files);
    }

    /** Sends files of a field with another name than the usual. */
    public HttpResponse<String> upload(
            String page, Map<String, String> fields, String field, Map<String, byte[]> files) {
        return send(page, page, fields, field, files);
    }

    /** Sends files with the token of a page to some address. */
    public HttpResponse<String> uploadTo(
            String page, String action, Map<String, String> fields, Map<String, byte[]> files) {
        return send(page, action, fields, "files", files);
    }

    /** Sends one file as the script of a page does, which asks for an answer of its own. */
    public HttpResponse<String> sendAlone(String page, Map<String, String> fields, String name, byte[] file) {
        accept("application/json");
        try {
            return upload(page, fields, Map.of(name, file));
        } finally {
            accept("text/html");
        }
    }

    private HttpResponse<String> send(
            String page, String action, Map<String, String> fields, String field, Map<String, byte[]> files) {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token(page));
        String boundary = "part-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        all.forEach(
                (name, value) -> part(body, boundary, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> part(
                body,
                boundary,
                "name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
                bytes));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(action, "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String boundary, String head, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
