package org.hearthmark.provider.ofsted;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hearthmark.shared.Refusal;

/** The text of a file that somebody calls a list: UTF-8, or Windows-1252 as older spreadsheets save it; nothing else. */
record ListText(String text, boolean windows) {

    static final int LARGEST = 30 * 1024 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern LETTER_IN_UTF_8 =
            Pattern.compile("[\\u00C2-\\u00DF][\\u0080-\\u00BF]|[\\u00E0-\\u00EF][\\u0080-\\u00BF]{2}");
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F]");

    /** @throws Refusal INVALID when it is no such text, with what it seems to be */
    static ListText of(byte[] file) {
        if (file.length > LARGEST) {
            throw Refusal.invalid("The file is larger than 30 MB, which no list of Ofsted's is");
        }
        refuseOtherKinds(file);
        ListText read = decoded(file);
        if (read.text.isBlank()) {
            throw Refusal.invalid("The file is empty");
        }
        if (NO_TEXT.matcher(read.text).find()) {
            throw Refusal.invalid("The file is no text: save the list as CSV (UTF-8) and take that file");
        }
        return read;
    }

    private static ListText decoded(byte[] file) {
        boolean marked = beginsWith(file, 0xEF, 0xBB, 0xBF);
        int start = marked ? 3 : 0;
        CharBuffer text = CharBuffer.allocate(file.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var end = decoder.decode(ByteBuffer.wrap(file, start, file.length - start), text, true);
        if (!end.isError()) {
            return new ListText(text.flip().toString(), false);
        }
        String before = text.flip().toString();
        if (marked || before.chars().anyMatch(letter -> letter > 127) || hasUtf8(file)) {
            throw Refusal.invalid("Line " + (before.lines().count() + (before.endsWith("\n") ? 1 : 0))
                    + " is not UTF-8, though other lines are: the file was put together from two, or is damaged");
        }
        return new ListText(windows(file), true);
    }

    private static boolean hasUtf8(byte[] file) {
        return LETTER_IN_UTF_8
                .matcher(new String(file, StandardCharsets.ISO_8859_1))
                .find();
    }

    private static String windows(byte[] file) {
        try {
            return WINDOWS.newDecoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException neither) {
            throw Refusal.invalid("The file is neither UTF-8 nor Windows-1252: save the list as CSV (UTF-8)");
        }
    }

    private static void refuseOtherKinds(byte[] file) {
        if (beginsWith(file, 'P', 'K') || beginsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refusal.invalid(
                    "The file is a spreadsheet or an archive: save the provider-level sheet as CSV (UTF-8)");
        }
        if (beginsWith(file, '%', 'P', 'D', 'F')) {
            throw Refusal.invalid("The file is a PDF: take the provider-level CSV that Ofsted publishes");
        }
        if (beginsWith(file, 0xFF, 0xFE) || beginsWith(file, 0xFE, 0xFF) || mostlyEverySecondByteIsNull(file)) {
            throw Refusal.invalid("The file is UTF-16 (\"Unicode text\"): save the list as CSV (UTF-8)");
        }
    }

    private static boolean beginsWith(byte[] file, int... bytes) {
        for (int index = 0; index < bytes.length; index++) {
            if (file.length <= index || (file[index] & 0xFF) != bytes[index]) {
                return false;
            }
        }
        return true;
    }

    private static boolean mostlyEverySecondByteIsNull(byte[] file) {
        int looked = Math.min(file.length, 1000);
        int nulls = 0;
        for (int index = 0; index < looked; index++) {
            nulls += file[index] == 0 ? 1 : 0;
        }
        return nulls * 3 > looked && looked > 1;
    }
}
