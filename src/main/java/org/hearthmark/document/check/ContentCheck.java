package org.hearthmark.document.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hearthmark.document.FileType;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * What a file really is, by its content, and whether it is harmless as such. Its name has only to agree. Nothing is opened
 * with the program that it was made for: the checks read bytes.
 */
@Component
class ContentCheck {

    private static final int HEAD = 32 * 1024;

    private final Detection detection = new Detection();

    /** @throws Refusal INVALID with what is wrong and what to do */
    FileType passed(Path file, long bytes, String name) throws IOException {
        byte[] head = head(file);
        FileType type = detection.type(head, file, ClaimedName.ending(name));
        requireFitting(type, ClaimedName.ending(name));
        switch (type) {
            case PDF -> PdfCheck.pass(file, head);
            case JPEG, PNG, WEBP, HEIC -> PictureCheck.pass(type, file, head);
            case CSV, TEXT -> TextCheck.pass(file);
            case DOCX, XLSX, ODT, ODS -> {
                // looked through while its type was found
            }
        }
        if (type.image() || type == FileType.PDF) {
            Disguise.refuseHiddenArchive(file, bytes);
        }
        return type;
    }

    private static void requireFitting(FileType type, String ending) {
        if (FileType.ofEnding(ending).filter(claimed -> claimed == type).isEmpty()) {
            throw Refusal.invalid("This file is a " + type.label() + ", but its name ends in "
                    + (ending.isEmpty() ? "nothing that says so" : "." + ending) + ". Rename it to end in ."
                    + type.ending() + ", and send it again.");
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = new byte[HEAD];
            int length = in.readNBytes(head, 0, HEAD);
            return length == HEAD ? head : Arrays.copyOf(head, length);
        }
    }
}
