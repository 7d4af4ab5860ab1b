package org.hearthmark.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a PDF's bytes once, in a small window, and tells the names, objects and streams that go by. */
abstract class PdfTokens {

    private static final int WINDOW = 32 * 1024;

    /** A name has at most 127 bytes (ISO 32000, annex C), each of which may be written as three. */
    private static final int LONGEST_NAME = 400;

    private static final boolean[] DELIMITER = characters("\0\t\n\f\r ()<>[]{}/%");

    /** How a name, "stream" and "obj" begin. */
    private static final boolean[] BEGINS = characters("/so");

    private final byte[] window = new byte[WINDOW + LONGEST_NAME];

    /** The names that are told, however they are written; an array, because it is gone through for every name of a file. */
    private final String[] wanted;

    private final boolean[] begins;

    PdfTokens(List<String> wanted) {
        this.wanted = wanted.toArray(String[]::new);
        this.begins = characters(
                "#" + wanted.stream().map(name -> name.substring(0, 1)).collect(Collectors.joining()));
    }

    abstract void name(String name) throws IOException;

    abstract void objectBegins() throws IOException;

    /** @param at where the stream's bytes begin, from the beginning of what is read */
    abstract void streamBegins(long at) throws IOException;

    void read(InputStream in) throws IOException {
        long before = 0;
        int filled = 0;
        boolean more = true;
        while (more) {
            int read = in.readNBytes(window, filled, window.length - filled);
            more = read > 0 && filled + read == window.length;
            filled += read;
            int end = more ? filled - LONGEST_NAME : filled;
            look(end, filled, before);
            System.arraycopy(window, end, window, 0, filled - end);
            before += end;
            filled -= end;
        }
    }

    /** Looks at the bytes up to {@code end}; a token that begins there may go on until {@code filled}. */
    private void look(int end, int filled, long before) throws IOException {
        byte[] bytes = window;
        boolean[] begin = BEGINS;
        for (int at = 0; at < end; at++) {
            byte one = bytes[at];
            if (!begin[one & 0xff]) {
                continue;
            }
            if (one == '/') {
                tellName(at + 1, filled);
            } else if (one == 's' && follows("stream", at, filled) && !endOfStream(at)) {
                streamBegins(before + afterLine(at + 6, filled));
            } else if (follows("obj", at, filled)) {
                objectBegins();
            }
        }
    }

    /** {@code endstream}; when the window begins with it, three letters of it are gone, and no harm is done. */
    private boolean endOfStream(int at) {
        return at > 0 && window[at - 1] == 'd';
    }

    private boolean follows(String word, int at, int filled) {
        if (at + word.length() > filled) {
            return false;
        }
        for (int letter = 0; letter < word.length(); letter++) {
            if (window[at + letter] != word.charAt(letter)) {
                return false;
            }
        }
        return true;
    }

    private int afterLine(int at, int filled) {
        int next = at;
        while (next < filled && (window[next] == '\r' || window[next] == ' ')) {
            next++;
        }
        return next < filled && window[next] == '\n' ? next + 1 : next;
    }

    /** Compares in place: a large picture in a PDF has a hundred thousand names by chance. */
    private void tellName(int start, int filled) throws IOException {
        if (start >= filled || !begins[window[start] & 0xff]) {
            return;
        }
        int end = start;
        while (end < filled && end - start < LONGEST_NAME && !DELIMITER[window[end] & 0xff]) {
            end++;
        }
        for (String each : wanted) {
            if (isName(each, start, end)) {
                name(each);
            }
        }
    }

    /** {@code J#61vaScript} is JavaScript. */
    private boolean isName(String name, int start, int end) {
        int at = start;
        for (int letter = 0; letter < name.length(); letter++) {
            if (at >= end) {
                return false;
            }
            int code = window[at] == '#' ? hex(at + 1, end) : -1;
            if ((code < 0 ? window[at] : code) != name.charAt(letter)) {
                return false;
            }
            at += code < 0 ? 1 : 3;
        }
        return at == end;
    }

    private int hex(int at, int end) {
        if (at + 2 > end) {
            return -1;
        }
        int high = Character.digit(window[at], 16);
        int low = Character.digit(window[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean[] characters(String of) {
        boolean[] marked = new boolean[256];
        of.chars().forEach(character -> marked[character] = true);
        return marked;
    }
}
