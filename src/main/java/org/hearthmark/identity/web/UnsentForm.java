package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;

/**
 * What somebody had filled in when their session was over: kept in their next session until it is sent or forgotten. Only
 * from pages of ours, so that nobody else's page can lay words into somebody's mouth; no files, no passwords.
 *
 * @param address   where it was sent to
 * @param withFiles whether files came with it, which are lost
 */
record UnsentForm(String address, LinkedHashMap<String, List<String>> fields, boolean withFiles)
        implements Serializable {

    /** Characters of all fields together; an application for twenty homes has a fifth of it. */
    static final int LONGEST = 64 * 1024;

    private static final String KEPT = UnsentForm.class.getName();
    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,4})]");
    private static final Pattern NEVER_KEPT = Pattern.compile("_csrf|.*password.*", Pattern.CASE_INSENSITIVE);

    static Optional<UnsentForm> in(HttpServletRequest request) {
        if (!isType(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE) && !isWithFiles(request)) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.copyOf(Arrays.asList(values))));
        return of(request, fields);
    }

    /** A form with files of which nothing was read yet; see {@link WordsBesideFiles}. */
    static Optional<UnsentForm> withFilesIn(HttpServletRequest request) throws IOException {
        return sentFromOurPage(request) && isWithFiles(request)
                ? of(request, WordsBesideFiles.in(request.getInputStream(), request.getContentType()))
                : Optional.empty();
    }

    private static Optional<UnsentForm> of(HttpServletRequest request, LinkedHashMap<String, List<String>> fields) {
        fields.keySet().removeIf(name -> NEVER_KEPT.matcher(name).matches());
        boolean files = isWithFiles(request);
        if (size(fields) > LONGEST) {
            fields.clear();
        }
        boolean some = size(fields) > 0 || files;
        return some && sentFromOurPage(request)
                ? Optional.of(new UnsentForm(request.getRequestURI(), fields, files))
                : Optional.empty();
    }

    static boolean isWithFiles(HttpServletRequest request) {
        return isType(request, "multipart/");
    }

    private static boolean isType(HttpServletRequest request, String begins) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(begins);
    }

    private static boolean sentFromOurPage(HttpServletRequest request) {
        return request.getMethod().equals("POST") && fromOurPage(request);
    }

    /** Browsers say it themselves; what says nothing is not believed. */
    static boolean fromOurPage(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static int size(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }

    /** What the sign-in page says of it. */
    String signInFirst() {
        return WebSecurity.SIGN_IN + (withFiles ? "?files" : "?kept");
    }

    void keep(HttpSession session) {
        session.setAttribute(KEPT, this);
    }

    static Optional<UnsentForm> kept(HttpSession session) {
        return Optional.ofNullable(session).map(s -> (UnsentForm) s.getAttribute(KEPT));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEPT);
    }

    /** What was filled in, under names that can be read: "homes[0].addressLine" is "Homes 1, address line". */
    public Map<String, String> inWords() {
        var words = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> {
            String value = String.join(", ", values);
            if (!value.isBlank()) {
                words.put(readable(name), value);
            }
        });
        return words;
    }

    private static String readable(String name) {
        StringBuilder words = new StringBuilder();
        for (String part : name.split("\\.")) {
            String spoken = part.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
            words.append(words.isEmpty() ? "" : ", ").append(numbered(spoken));
        }
        words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
        return words.toString();
    }

    private static String numbered(String part) {
        return INDEX.matcher(part).replaceAll(found -> " " + (Integer.parseInt(found.group(1)) + 1));
    }
}
