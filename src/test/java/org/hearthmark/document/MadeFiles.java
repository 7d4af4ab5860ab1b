package org.hearthmark.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made for tests, byte by byte: small, and just real enough for what looks at them. */
public final class MadeFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private MadeFiles() {}

    public static byte[] pdf() {
        return pdf("<< /Type /Catalog /Pages 2 0 R >>");
    }

    /** A PDF with this as its first object. */
    public static byte[] pdf(String object) {
        return bytes(
                "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n" + object
                        + "\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    /** A PDF that has this in a compressed object stream. */
    public static byte[] pdfWithObjectStream(String inside) {
        byte[] deflated = deflated(bytes(inside));
        return joined(
                bytes("%PDF-1.7\n5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length "
                        + deflated.length + " >>\nstream\n"),
                deflated,
                bytes("\nendstream\nendobj\n%%EOF\n"));
    }

    public static byte[] jpeg(int width, int height) {
        return joined(
                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16},
                bytes("JFIF\0"),
                new byte[] {1, 1, 0, 0, 1, 0, 1, 0, 0, (byte) 0xff, (byte) 0xc0, 0, 17, 8},
                ByteBuffer.allocate(4)
                        .putShort((short) height)
                        .putShort((short) width)
                        .array(),
                new byte[] {
                    3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1, (byte) 0xff, (byte) 0xda, 0, 2, 0, (byte) 0xff, (byte) 0xd9
                });
    }

    public static byte[] png(int width, int height) {
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13},
                bytes("IHDR"),
                ByteBuffer.allocate(8).putInt(width).putInt(height).array(),
                new byte[] {8, 2, 0, 0, 0, 0, 0, 0, 0});
    }

    public static byte[] webp() {
        return joined(bytes("RIFF"), new byte[] {26, 0, 0, 0}, bytes("WEBPVP8X"), new byte[] {
            10, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 99, 0, 0
        });
    }

    public static byte[] heic(int width, int height) {
        return joined(
                new byte[] {0, 0, 0, 24},
                bytes("ftypheic"),
                new byte[] {0, 0, 0, 0},
                bytes("mif1heic"),
                new byte[] {0, 0, 0, 20},
                bytes("ispe"),
                new byte[4],
                ByteBuffer.allocate(8).putInt(width).putInt(height).array());
    }

    public static byte[] docx() {
        return docx(Map.of());
    }

    /** A Word document with these parts besides. */
    public static byte[] docx(Map<String, byte[]> more) {
        return office(WORD, "word/document.xml", more);
    }

    public static byte[] xlsx(Map<String, byte[]> more) {
        return office(SHEET, "xl/workbook.xml", more);
    }

    private static byte[] office(String type, String main, Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                bytes("<Types><Override PartName=\"/" + main + "\" ContentType=\"" + type + "\"/></Types>"));
        parts.put("_rels/.rels", bytes("<Relationships/>"));
        parts.put(main, bytes("<document/>"));
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] openDocument(String type, Map<String, byte[]> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument." + type));
        parts.put("content.xml", bytes("<document/>"));
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] hex(String digits) {
        return java.util.HexFormat.of().parseHex(digits);
    }

    public static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    /** The bytes with others written over them at a place. */
    public static byte[] with(byte[] bytes, int at, byte... others) {
        byte[] changed = bytes.clone();
        System.arraycopy(others, 0, changed, at, others.length);
        return changed;
    }

    private static byte[] deflated(byte[] plain) {
        var deflater = new Deflater();
        deflater.setInput(plain);
        deflater.finish();
        byte[] target = new byte[plain.length + 100];
        int length = deflater.deflate(target);
        deflater.end();
        return java.util.Arrays.copyOf(target, length);
    }
}
