package org.hearthmark.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthmark.shared.Refusal;

/**
 * A PDF that only shows pages: begins as one, is not encrypted, and has no script, no launch action, no file inside. Looks
 * for the marks (ISO 32000, 12.6 and 7.11) in the file and in its compressed object streams, by name and by escaped name.
 */
final class PdfCheck {

    private static final String ACTIVE =
            "This PDF has a script or starts something. Print it to a new PDF, and send that.";
    private static final String CARRIES =
            "This PDF carries other files inside. Print it to a new PDF, and send the other files by themselves.";
    private static final Map<String, String> REFUSED = Map.of(
            "JavaScript", ACTIVE,
            "Launch", ACTIVE,
            "RichMedia", ACTIVE,
            "XFA", ACTIVE,
            "EmbeddedFile", CARRIES,
            "EmbeddedFiles", CARRIES,
            "Encrypt", "This PDF is protected by a password. Save it without protection, and send it again.");

    private static final List<String> FILTERS = List.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "RunLengthDecode",
            "RL",
            "Crypt");

    private static final List<String> TOLD = Stream.of(
                    REFUSED.keySet().stream(), FILTERS.stream(), Stream.of("ObjStm", "Predictor"))
            .flatMap(names -> names)
            .toList();

    /** An honest object has a few of these names; many of them hide something. */
    private static final int MOST_NAMES = 64;

    private final Path file;
    private final List<String> names = new ArrayList<>();
    private long inflated;

    private PdfCheck(Path file) {
        this.file = file;
    }

    static void pass(Path file, byte[] head) throws IOException {
        String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
        if (!start.startsWith("%PDF-")) {
            throw Refusal.invalid("This PDF begins with something else. Print it to a new PDF, and send that.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            new PdfCheck(file).new Outside().read(in);
        }
    }

    private static void refuse(String name) {
        String why = REFUSED.get(name);
        if (why != null) {
            throw Refusal.invalid(why);
        }
    }

    /** The file itself, whose object streams are looked into one by one. */
    private final class Outside extends PdfTokens {

        private Outside() {
            super(TOLD);
        }

        @Override
        void name(String name) {
            refuse(name);
            names.add(name);
            if (names.size() > MOST_NAMES) {
                throw opaque();
            }
        }

        @Override
        void objectBegins() {
            names.clear();
        }

        @Override
        void streamBegins(long at) throws IOException {
            if (names.contains("ObjStm")) {
                lookInto(at);
            }
            names.clear();
        }

        private void lookInto(long at) throws IOException {
            List<String> filters = names.stream().filter(FILTERS::contains).toList();
            if (filters.isEmpty()) {
                return;
            }
            if (names.contains("Predictor")
                    || filters.size() > 1
                    || !filters.get(0).startsWith("Fl")) {
                throw opaque();
            }
            inflated = Inflated.read(file, at, inflated, PdfCheck::opaque, new Inside());
        }
    }

    /** The content of an object stream. */
    private static final class Inside extends PdfTokens {

        private Inside() {
            super(TOLD);
        }

        @Override
        void name(String name) {
            refuse(name);
        }

        @Override
        void objectBegins() {
            // an object stream has no marks of objects
        }

        @Override
        void streamBegins(long at) {
            // an object stream has no streams in it (ISO 32000, 7.5.7)
        }
    }

    private static Refusal opaque() {
        return Refusal.invalid("This PDF cannot be looked into. Print it to a new PDF, and send that.");
    }
}
