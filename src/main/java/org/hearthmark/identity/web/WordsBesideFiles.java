package org.hearthmark.identity.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a form with files whose sender is not signed in: the words that stand before its files, from a beginning of
 * limited length; the rest is thrown away, so that neither memory nor disk is taken by who may not be known here at all.
 */
final class WordsBesideFiles {

    private static final int BEGINNING = 2 * UnsentForm.LONGEST;

    /** A browser shows an answer only when it was let finish; who sends more than this hears nothing. */
    private static final long MOST_THROWN_AWAY = 64L * 1024 * 1024;

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";\\s]{1,70})");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]{1,200})\"");
    private static final String AFTER_HEAD = "\r\n\r\n";

    private WordsBesideFiles() {}

    static LinkedHashMap<String, List<String>> in(InputStream body, String contentType) throws IOException {
        byte[] beginning = body.readNBytes(BEGINNING);
        throwAway(body);
        var words = new LinkedHashMap<String, List<String>>();
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (boundary.find()) {
            parts(new String(beginning, StandardCharsets.UTF_8), "--" + boundary.group(1))
                    .forEach(part -> read(part, words));
        }
        return words;
    }

    private static void throwAway(InputStream body) throws IOException {
        byte[] some = new byte[16 * 1024];
        long read = 0;
        int now = body.read(some);
        while (now >= 0 && read <= MOST_THROWN_AWAY) {
            read += now;
            now = body.read(some);
        }
    }

    /** Those that have ended within the text. */
    private static List<String> parts(String text, String delimiter) {
        List<String> parts = new ArrayList<>();
        int from = text.indexOf(delimiter);
        int to = text.indexOf("\r\n" + delimiter, from + 1);
        while (from >= 0 && to >= 0) {
            parts.add(text.substring(from + delimiter.length(), to));
            from = to + 2;
            to = text.indexOf("\r\n" + delimiter, from + 1);
        }
        return parts;
    }

    private static void read(String part, LinkedHashMap<String, List<String>> words) {
        int end = part.indexOf(AFTER_HEAD);
        String head = end < 0 ? "" : part.substring(0, end);
        Matcher name = NAME.matcher(head);
        if (name.find() && !head.contains("filename=")) {
            words.computeIfAbsent(name.group(1), first -> new ArrayList<>())
                    .add(part.substring(end + AFTER_HEAD.length()));
        }
    }
}
