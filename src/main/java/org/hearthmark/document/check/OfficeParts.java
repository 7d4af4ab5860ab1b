package org.hearthmark.document.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearthmark.document.FileType;
import org.hearthmark.shared.Refusal;

/** Looks at the parts of an office file as they go by: what the file is, and that none of them can run or reach out. */
final class OfficeParts {

    private static final Pattern MACRO = Pattern.compile(
            ".*(vbaproject\\.bin|vbadata\\.xml|/macrosheets/.*|/activex/.*|^basic/.+|^scripts/.+|/vbaprojectsignature.*)");

    /** How archives, older Office files and programs begin, as hexadecimal digits. */
    private static final List<String> CARRIED = List.of(
            "504b0304", "52617221", "377abcaf", "1f8b08", "425a68", "fd377a58", "d0cf11e0", "4d5a9000", "7f454c46");

    private String contentTypes = "";
    private String mimetype = "";

    /** @param start the first bytes of the part, up to the size of the window */
    void look(String name, byte[] start, int length) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (MACRO.matcher(plain).matches()) {
            throw macros();
        }
        if (carries(start, length)) {
            throw objects();
        }
        if (plain.equals("[content_types].xml")) {
            contentTypes = text(start, length);
        } else if (plain.equals("mimetype")) {
            mimetype = text(start, length).strip();
        } else if (plain.endsWith(".rels")) {
            refuseReachingOut(text(start, length));
        }
        if (contentTypes.contains("macroenabled") || contentTypes.contains("vbaproject")) {
            throw macros();
        }
    }

    /** What it is, unless it is another kind of archive. */
    Optional<FileType> type() {
        if (contentTypes.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (contentTypes.contains("spreadsheetml.sheet.main+xml")) {
            return Optional.of(FileType.XLSX);
        }
        return switch (mimetype) {
            case "application/vnd.oasis.opendocument.text" -> Optional.of(FileType.ODT);
            case "application/vnd.oasis.opendocument.spreadsheet" -> Optional.of(FileType.ODS);
            default -> Optional.empty();
        };
    }

    /** A template, frame or object that is fetched from elsewhere; a link that somebody has to click is allowed. */
    private static void refuseReachingOut(String relations) {
        for (String relation : relations.split("<relationship\\b")) {
            if (relation.contains("targetmode=\"external\"") && !relation.contains("/hyperlink\"")) {
                throw reachesOut();
            }
        }
    }

    private static boolean carries(byte[] start, int length) {
        var digits = new StringBuilder();
        for (int at = 0; at < Math.min(4, length); at++) {
            digits.append(String.format("%02x", start[at]));
        }
        return CARRIED.stream().anyMatch(digits.toString()::startsWith);
    }

    private static String text(byte[] start, int length) {
        return new String(start, 0, length, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    private static Refusal macros() {
        return Refusal.invalid("This file has macros. Save it as .docx, .xlsx or .pdf without them, and send that.");
    }

    private static Refusal objects() {
        return Refusal.invalid(
                "This file carries another file inside. Take it out and send it by itself, or send a PDF.");
    }

    private static Refusal reachesOut() {
        return Refusal.invalid("This file loads something from another place when it is opened. Send it as a PDF.");
    }
}
