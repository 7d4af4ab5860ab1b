package org.hearthmark.document.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearthmark.shared.Refusal;

/** Plain text and tables: really text, no script in them, no formula that starts a program. */
final class TextCheck {

    private static final int BLOCK = 8 * 1024;
    private static final int OVERLAP = 200;
    private static final Pattern SCRIPT_AT_START =
            Pattern.compile("\\A[\\s\\uFEFF]*(#!|@echo|@?rem\\b|<\\?php|<!doctype|<html|<svg|<\\?xml|param\\s*\\()");
    private static final Pattern SCRIPT = Pattern.compile("<script|<svg|<iframe|javascript:|vbscript:|<\\?php");
    private static final Pattern STARTS_A_PROGRAM = Pattern.compile(
            "[=+@-]\\s*[a-z][a-z0-9 ]{0,40}\\s*\\|\\s*['\"]|[=+@-]\\s*(dde|webservice|hyperlink)\\s*\\(");

    private TextCheck() {}

    static void pass(Path file) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1), BLOCK)) {
            char[] block = new char[BLOCK];
            String before = "";
            boolean first = true;
            for (int read; (read = in.read(block)) >= 0; first = false) {
                String text = before + new String(block, 0, read).toLowerCase(Locale.ROOT);
                refuse(text, first);
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
    }

    private static void refuse(String text, boolean first) {
        if (text.chars().anyMatch(TextCheck::noText)) {
            throw Refusal.invalid("This file is not plain text. Save it as UTF-8 text, or send it as a PDF.");
        }
        if (first && SCRIPT_AT_START.matcher(text).find()
                || SCRIPT.matcher(text).find()) {
            throw Refusal.invalid(
                    "Programs, scripts and web pages are not taken. Send what it shows as a PDF or a picture.");
        }
        if (STARTS_A_PROGRAM.matcher(text).find()) {
            throw Refusal.invalid(
                    "This table has a formula that reaches outside it. Save it with values only, and send it again.");
        }
    }

    static boolean looksLikeText(byte[] head) {
        for (byte one : head) {
            if (noText(one & 0xff)) {
                return false;
            }
        }
        return head.length > 0;
    }

    private static boolean noText(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f'
                || character == 0x7f;
    }
}
