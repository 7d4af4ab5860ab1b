package org.hearthmark.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of file that are taken: what an office or a phone makes as evidence, and nothing that can run. */
public enum FileType {
    PDF("PDF", "application/pdf", "pdf"),
    JPEG("JPEG photo", "image/jpeg", "jpg", "jpeg"),
    PNG("PNG picture", "image/png", "png"),
    WEBP("WebP picture", "image/webp", "webp"),
    HEIC("HEIC photo", "image/heic", "heic", "heif"),
    DOCX("Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("OpenDocument text", "application/vnd.oasis.opendocument.text", "odt"),
    ODS("OpenDocument spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("CSV table", "text/csv", "csv"),
    TEXT("Text", "text/plain", "txt");

    /** What people may send, in words. */
    public static final String IN_WORDS = "PDF, JPEG, PNG, WebP, HEIC, DOCX, XLSX, ODT, ODS, CSV or TXT";

    private final String label;
    private final String mediaType;
    private final List<String> endings;

    FileType(String label, String mediaType, String... endings) {
        this.label = label;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public static Optional<FileType> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    /** For the attribute {@code accept} of a file field: endings, and any picture, so that a phone offers its camera. */
    public static String accepted() {
        var endings =
                Arrays.stream(values()).flatMap(type -> type.endings.stream()).map(ending -> "." + ending);
        return Stream.concat(Stream.of("image/*"), endings).collect(Collectors.joining(","));
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of a file's name, without its dot. */
    public String ending() {
        return endings.get(0);
    }

    public boolean image() {
        return mediaType.startsWith("image/");
    }
}
