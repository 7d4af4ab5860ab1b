package org.hearthmark.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a PDF's bytes once, in a small window, and tells the names, objects and streams that go by. */
abstract class PdfTokens {

    private static final int WINDOW = 64 * 1024;

    /** A name has at most 127 bytes (ISO 32000, annex C), each of which may be written as three. */
    private static final int LONGEST_NAME = 400;

    private static final String DELIMITERS = "\0\t\n\f\r ()<>[]{}/%";

    private final byte[] window = new byte[WINDOW + LONGEST_NAME];

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
        for (int at = 0; at < end; at++) {
            byte one = window[at];
            if (one == '/') {
                name(nameAt(at + 1, filled));
            } else if (one == 's' && follows("stream", at, filled) && !endOfStream(at)) {
                streamBegins(before + afterLine(at + 6, filled));
            } else if (one == 'o' && follows("obj", at, filled)) {
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
        for (int letter = 1; letter < word.length(); letter++) {
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

    private String nameAt(int start, int filled) {
        int end = start;
        boolean escaped = false;
        while (end < filled && end - start < LONGEST_NAME && DELIMITERS.indexOf(window[end]) < 0) {
            escaped |= window[end] == '#';
            end++;
        }
        String name = new String(window, start, end - start, StandardCharsets.ISO_8859_1);
        return escaped ? unescaped(name) : name;
    }

    /** {@code J#61vaScript} is JavaScript. */
    private static String unescaped(String name) {
        var plain = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            int code = name.charAt(at) == '#' ? hex(name, at + 1) : -1;
            plain.append(code < 0 ? name.charAt(at) : (char) code);
            at += code < 0 ? 0 : 2;
        }
        return plain.toString();
    }

    private static int hex(String name, int at) {
        if (at + 2 > name.length()) {
            return -1;
        }
        int high = Character.digit(name.charAt(at), 16);
        int low = Character.digit(name.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
