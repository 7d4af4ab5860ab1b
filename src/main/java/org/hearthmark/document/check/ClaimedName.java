package org.hearthmark.document.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearthmark.shared.Refusal;

/**
 * The name that a file was sent with. It is only ever shown and offered for downloads, never a path here; names that are
 * paths, that deceive the eye, or that a computer cannot save are refused rather than mended, so that nobody guesses.
 */
final class ClaimedName {

    private static final int LONGEST = 120;
    private static final Set<String> RUNS = Set.of(
            "exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "js", "jse", "wsf", "hta", "jar", "sh",
            "app", "apk", "lnk", "html", "htm", "svg", "php", "docm", "xlsm", "dotm", "xltm");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern UNSAVEABLE = Pattern.compile("[<>:\"|?*]");

    private ClaimedName() {}

    static String checked(String claimed) {
        String name = claimed == null ? "" : claimed;
        refuseIf(name.isBlank(), "This file has no name. Give it one, and send it again.");
        refuseIf(
                name.contains("/") || name.contains("\\") || name.equals("..") || name.matches("(?i)[a-z]:.*"),
                "The name of this file is a path. Rename the file without slashes, and send it again.");
        refuseIf(
                name.codePoints().anyMatch(ClaimedName::hidden),
                "The name of this file has characters that cannot be seen. Rename it, and send it again.");
        refuseIf(
                UNSAVEABLE.matcher(name).find() || RESERVED.matcher(name).matches(),
                "This name cannot be saved on every computer. Rename the file, and send it again.");
        refuseIf(
                name.startsWith(".") || name.endsWith(".") || !name.equals(name.strip()),
                "The name of this file begins or ends with a dot or a space. Rename it, and send it again.");
        refuseIf(
                name.length() > LONGEST,
                "The name of this file is too long. Use " + LONGEST + " characters or fewer, and send it again.");
        refuseIf(
                runs(name), "Programs, scripts and web pages are not taken. Send what it shows as a PDF or a picture.");
        return name;
    }

    /** The ending of a name in lower case, without its dot; empty for none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Control characters, marks that turn the direction of writing, and other characters without a shape. */
    private static boolean hidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** Whether any part after a dot is the ending of something that runs: {@code plan.exe.pdf} deceives as well. */
    private static boolean runs(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("\\.");
        for (int part = 1; part < parts.length; part++) {
            if (RUNS.contains(parts[part].strip())) {
                return true;
            }
        }
        return false;
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw Refusal.invalid(why);
        }
    }
}
