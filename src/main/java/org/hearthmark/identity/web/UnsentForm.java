package org.hearthmark.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;

/**
 * What somebody had filled in when their session was over: kept in their next session until it is sent or forgotten. Only
 * from pages of ours, so that nobody else's page can lay words into somebody's mouth; no files, no passwords.
 *
 * @param address where it was sent to
 */
record UnsentForm(String address, LinkedHashMap<String, List<String>> fields) implements Serializable {

    /** Characters of all fields together; an application for twenty homes has a fifth of it. */
    static final int LONGEST = 64 * 1024;

    private static final String KEPT = UnsentForm.class.getName();
    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,4})]");
    private static final Set<String> NEVER_KEPT = Set.of("_csrf", "password");

    static Optional<UnsentForm> in(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !isForm(request) || !fromOurPage(request)) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NEVER_KEPT.contains(name)) {
                fields.put(name, List.copyOf(Arrays.asList(values)));
            }
        });
        boolean some = size(fields) > 0 && size(fields) <= LONGEST;
        return some ? Optional.of(new UnsentForm(request.getRequestURI(), fields)) : Optional.empty();
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
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
