package org.hearthmark.document.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.hearthmark.document.FileType;
import org.hearthmark.shared.Refusal;

/** Names a file's type by its first bytes, and turns away what is not on the list in words that fit what it is. */
class Detection {

    private static final Map<String, FileType> TAKEN = Map.of(
            "application/pdf", FileType.PDF,
            "image/jpeg", FileType.JPEG,
            "image/png", FileType.PNG,
            "image/webp", FileType.WEBP,
            "image/heic", FileType.HEIC,
            "image/heif", FileType.HEIC);

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/x-rar-compressed",
            "application/x-7z-compressed",
            "application/gzip",
            "application/x-tar",
            "application/x-gtar",
            "application/x-bzip2",
            "application/x-xz",
            "application/vnd.ms-cab-compressed",
            "application/x-iso9660-image");

    private static final Set<String> RUNS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o-executable",
            "application/java-vm",
            "application/java-archive",
            "application/x-sh",
            "application/x-bat",
            "application/javascript",
            "application/x-shockwave-flash",
            "application/x-ms-shortcut",
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml",
            "application/xml");

    /** Every mark on the list of those that are taken or named stands in the first bytes; more costs memory. */
    private static final int LOOKED_AT = 8 * 1024;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    FileType type(byte[] head, Path file, String ending) throws IOException {
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return OfficeArchive.type(file);
        }
        MediaType found = types.detect(
                        new ByteArrayInputStream(head, 0, Math.min(head.length, LOOKED_AT)), new Metadata())
                .getBaseType();
        FileType taken = TAKEN.get(found.toString());
        if (taken != null) {
            return taken;
        }
        if (found.toString().startsWith("application/x-mach") || RUNS.contains(found.toString())) {
            throw Refusal.invalid(
                    "Programs, scripts and web pages are not taken. Send what it shows as a PDF or a picture.");
        }
        if (found.getType().equals("text") || found.equals(MediaType.OCTET_STREAM) && TextCheck.looksLikeText(head)) {
            return text(ending);
        }
        throw refusal(found.toString());
    }

    private static FileType text(String ending) {
        return FileType.ofEnding(ending)
                .filter(claimed -> claimed == FileType.CSV)
                .orElse(FileType.TEXT);
    }

    private static Refusal refusal(String found) {
        if (ARCHIVES.contains(found)) {
            return Refusal.invalid("Archives are not taken. Send the files in it one by one.");
        }
        if (found.equals("application/x-tika-msoffice") || found.equals("application/rtf")) {
            return Refusal.invalid("This is an older Office file. Save it as .docx, .xlsx or .pdf, and send that.");
        }
        return Refusal.invalid("This type of file is not taken. Send it as " + FileType.IN_WORDS + ".");
    }

    private static boolean startsWith(byte[] head, int... wanted) {
        if (head.length < wanted.length) {
            return false;
        }
        for (int at = 0; at < wanted.length; at++) {
            if (head[at] != (byte) wanted[at]) {
                return false;
            }
        }
        return true;
    }
}
