package org.hearthmark.document;

import static org.hearthmark.document.MadeFiles.bytes;
import static org.hearthmark.document.MadeFiles.docx;
import static org.hearthmark.document.MadeFiles.heic;
import static org.hearthmark.document.MadeFiles.hex;
import static org.hearthmark.document.MadeFiles.joined;
import static org.hearthmark.document.MadeFiles.jpeg;
import static org.hearthmark.document.MadeFiles.openDocument;
import static org.hearthmark.document.MadeFiles.pdf;
import static org.hearthmark.document.MadeFiles.pdfWithObjectStream;
import static org.hearthmark.document.MadeFiles.png;
import static org.hearthmark.document.MadeFiles.with;
import static org.hearthmark.document.MadeFiles.xlsx;
import static org.hearthmark.document.MadeFiles.zip;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Files that must never be kept, each with the words in which its sender is told why. */
public final class HostileFiles {

    private static final String RUNS = "Programs, scripts and web pages are not taken";
    private static final String ARCHIVE = "Archives are not taken";
    private static final String ACTIVE = "has a script or starts something";
    private static final String CARRIES = "carries other files inside";
    private static final String MACROS = "has macros";
    private static final String EXPLODES = "unpacks to far more than it should";
    private static final String DAMAGED = "is damaged, or protected by a password";
    private static final String TYPE = "This type of file is not taken";
    private static final int MEGABYTE = 1024 * 1024;

    /** @param reason part of what its sender is told */
    public record Hostile(String what, String name, Supplier<InputStream> content, String reason) {
        @Override
        public String toString() {
            return what;
        }
    }

    private HostileFiles() {}

    public static Stream<Hostile> all() {
        return Stream.of(sizes(), programs(), archives(), exploding(), office(), pdfs(), pictures(), texts(), names())
                .flatMap(List::stream);
    }

    private static List<Hostile> sizes() {
        return List.of(
                file("an empty file", "plan.pdf", new byte[0], "is empty"),
                new Hostile(
                        "one byte too many",
                        "plan.pdf",
                        () -> new java.io.SequenceInputStream(
                                new ByteArrayInputStream(pdf()), new Zeros(20L * MEGABYTE + 1 - pdf().length)),
                        "larger than 20 MB"),
                new Hostile("a file without end", "plan.pdf", () -> new Zeros(Long.MAX_VALUE), "larger than 20 MB"));
    }

    private static List<Hostile> programs() {
        return List.of(
                file(
                        "a Windows program",
                        "photo.jpg",
                        joined(hex("4d5a90000300000004000000ffff0000"), new byte[200]),
                        RUNS),
                file("a Windows program by its name", "setup.exe", hex("4d5a9000"), RUNS),
                file(
                        "a Linux program",
                        "plan.pdf",
                        joined(hex("7f454c4602010100"), hex("00000000000000000300"), new byte[60]),
                        RUNS),
                file("a macOS program", "photo.png", joined(hex("cffaedfe0700000103000000"), new byte[60]), RUNS),
                file("a Java class", "notes.txt", joined(hex("cafebabe00000034"), new byte[60]), "not taken"),
                file("a shell script", "notes.txt", bytes("#!/bin/sh\nrm -rf /\n"), RUNS),
                file("a batch file", "notes.txt", bytes("@echo off\r\ndel *.*\r\n"), RUNS),
                file("a batch file by its name", "run.bat", bytes("dir\r\n"), RUNS),
                file("a web page with a script", "notes.txt", bytes("<html><script>alert(1)</script></html>"), RUNS),
                file(
                        "a web page called a photo",
                        "photo.jpg",
                        bytes("<!DOCTYPE html><html><body>Hello</body></html>"),
                        RUNS),
                file(
                        "a drawing with a script",
                        "drawing.png",
                        bytes(
                                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                        RUNS),
                file("a program behind a harmless ending", "plan.exe.pdf", pdf(), RUNS));
    }

    private static List<Hostile> archives() {
        var parts = Map.of("readme.txt", bytes("Hello"));
        return List.of(
                file("a zip archive", "evidence.pdf", zip(parts), ARCHIVE),
                file(
                        "a Java archive",
                        "evidence.docx",
                        zip(Map.of("META-INF/MANIFEST.MF", bytes("Main-Class: A"))),
                        ARCHIVE),
                file("a RAR archive", "evidence.pdf", joined(hex("526172211a0700"), new byte[60]), ARCHIVE),
                file("a 7z archive", "evidence.pdf", joined(hex("377abcaf271c0004"), new byte[60]), ARCHIVE),
                file("a gzip file", "evidence.csv", joined(hex("1f8b080000000000"), new byte[60]), ARCHIVE),
                file("a tar archive", "evidence.txt", tar(), ARCHIVE));
    }

    private static List<Hostile> exploding() {
        return List.of(
                new Hostile(
                        "a document that explodes",
                        "plan.docx",
                        () -> in(docx(Map.of("word/a.xml", new byte[40 * MEGABYTE]))),
                        EXPLODES),
                new Hostile("a workbook with too many parts", "list.xlsx", () -> in(xlsx(many(2_100))), EXPLODES),
                file(
                        "an archive in a document",
                        "plan.docx",
                        docx(Map.of("word/embeddings/a.zip", zip(Map.of("b", bytes("c"))))),
                        "carries another file inside"),
                file("a part that climbs out", "plan.docx", docx(Map.of("../../etc/passwd", bytes("x"))), DAMAGED),
                file("a directory that names other parts", "plan.docx", otherNameInDirectory(), DAMAGED),
                file(
                        "something before the archive",
                        "plan.docx",
                        joined(zip(Map.of("a", bytes("b"))), docx()),
                        DAMAGED),
                file("something after the archive", "plan.docx", joined(docx(), bytes("#!/bin/sh\n")), DAMAGED),
                file("half a document", "plan.docx", java.util.Arrays.copyOf(docx(), docx().length / 2), DAMAGED));
    }

    private static List<Hostile> office() {
        return List.of(
                file(
                        "a document with macros",
                        "plan.docx",
                        docx(Map.of("word/vbaProject.bin", bytes("Sub AutoOpen"))),
                        MACROS),
                file(
                        "a workbook with macros",
                        "list.xlsx",
                        xlsx(Map.of("xl/vbaProject.bin", bytes("Sub AutoOpen"))),
                        MACROS),
                file(
                        "a workbook with old macros",
                        "list.xlsx",
                        xlsx(Map.of("xl/macrosheets/sheet1.xml", bytes("<m/>"))),
                        MACROS),
                file("a document with macros by its name", "plan.docm", docx(), RUNS),
                file(
                        "an OpenDocument text with macros",
                        "plan.odt",
                        openDocument("text", Map.of("Basic/Standard/Module1.xml", bytes("<m/>"))),
                        MACROS),
                file(
                        "a document with controls",
                        "plan.docx",
                        docx(Map.of("word/activeX/activeX1.xml", bytes("<x/>"))),
                        MACROS),
                file(
                        "a document with an older file inside",
                        "plan.docx",
                        docx(Map.of("word/embeddings/oleObject1.bin", hex("d0cf11e0a1b11ae1"))),
                        "carries another file inside"),
                file(
                        "a document that fetches its template",
                        "plan.docx",
                        docx(
                                Map.of(
                                        "word/_rels/settings.xml.rels",
                                        bytes(
                                                "<Relationships><Relationship Type=\"x/attachedTemplate\" Target=\"http://a.example/t\" TargetMode=\"External\"/></Relationships>"))),
                        "loads something from another place"),
                file(
                        "an older Office file",
                        "plan.docx",
                        joined(hex("d0cf11e0a1b11ae1"), new byte[600]),
                        "older Office file"));
    }

    private static List<Hostile> pdfs() {
        return List.of(
                file(
                        "a PDF with a script",
                        "plan.pdf",
                        pdf("<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>"),
                        ACTIVE),
                file(
                        "a PDF with a script in disguise",
                        "plan.pdf",
                        pdf("<< /S /J#61vaScr#69pt /JS (app.alert(1)) >>"),
                        ACTIVE),
                file(
                        "a PDF with a script in an object stream",
                        "plan.pdf",
                        pdfWithObjectStream("1 0 << /S /JavaScript /JS (a) >>"),
                        ACTIVE),
                file("a PDF that starts a program", "plan.pdf", pdf("<< /S /Launch /F (cmd.exe) >>"), ACTIVE),
                file("a PDF that carries a file", "plan.pdf", pdf("<< /Names << /EmbeddedFiles 3 0 R >> >>"), CARRIES),
                file(
                        "a PDF with a password",
                        "plan.pdf",
                        joined(pdf(), bytes("trailer << /Encrypt 9 0 R >>\n")),
                        "protected by a password"),
                file(
                        "a PDF that cannot be looked into",
                        "plan.pdf",
                        pdf("<< /Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode] >>\nstream\n00\nendstream"),
                        "cannot be looked into"),
                file(
                        "a PDF that begins later",
                        "plan.pdf",
                        joined(bytes("\n\nGIF89a\n"), pdf()),
                        "begins with something else"),
                file(
                        "a PDF that is an archive as well",
                        "plan.pdf",
                        joined(pdf(), zip(Map.of("A.class", bytes("x")))),
                        "archive hidden"));
    }

    private static List<Hostile> pictures() {
        return List.of(
                file(
                        "a photo that is an archive as well",
                        "photo.jpg",
                        joined(jpeg(10, 10), zip(Map.of("A.class", bytes("x")))),
                        "archive hidden"),
                file(
                        "a photo that is a PDF as well",
                        "photo.jpg",
                        joined(jpeg(10, 10), pdf()),
                        "something else as well"),
                file(
                        "a picture with a script",
                        "photo.png",
                        joined(png(10, 10), bytes("<script>alert(1)</script>")),
                        "something else as well"),
                file("a picture of endless width", "photo.png", png(2_000_000_000, 10), "too many points"),
                file("a photo of 3.6 thousand million points", "photo.jpg", jpeg(60_000, 60_000), "too many points"),
                file("a phone photo of absurd size", "photo.heic", heic(1_000_000, 1_000_000), "too many points"),
                file("a photo without points", "photo.jpg", jpeg(0, 10), "damaged"),
                file(
                        "a photo without a frame",
                        "photo.jpg",
                        hex("ffd8ffe000104a46494600010100000100010000ffd9"),
                        "damaged"),
                file("an animation", "photo.gif", bytes("GIF89a\1\0\1\0\0\0\0;"), TYPE),
                file("a picture with another's ending", "photo.png", jpeg(10, 10), "its name ends in .png"));
    }

    private static List<Hostile> texts() {
        return List.of(
                file(
                        "a table that starts a program",
                        "list.csv",
                        bytes("a,b\n=cmd|' /C calc'!A0,1\n"),
                        "formula that reaches outside"),
                file("a text that is none", "notes.txt", joined(bytes("Hello"), new byte[20], bytes("there")), "not"),
                file("a text called a PDF", "plan.pdf", bytes("Just some words"), "its name ends in .pdf"),
                file("a file without an ending", "plan", pdf(), "nothing that says so"));
    }

    private static List<Hostile> names() {
        var names = new ArrayList<Hostile>();
        Map.of(
                        "../../etc/passwd.pdf",
                        "is a path",
                        "/etc/plan.pdf",
                        "is a path",
                        "C:\\Users\\plan.pdf",
                        "is a path",
                        "C:plan.pdf",
                        "is a path",
                        "plan\u202efdp.pdf",
                        "cannot be seen",
                        "plan\u0000.pdf",
                        "cannot be seen",
                        "plan\r\nSet-Cookie: a.pdf",
                        "cannot be seen",
                        "con.pdf",
                        "cannot be saved on every computer",
                        ".htaccess",
                        "begins or ends with a dot",
                        "a".repeat(200) + ".pdf",
                        "too long")
                .forEach((name, reason) -> names.add(file(
                        "the name " + name.replaceAll("\\p{C}", "?").substring(0, Math.min(30, name.length())),
                        name,
                        pdf(),
                        reason)));
        return names;
    }

    private static Hostile file(String what, String name, byte[] content, String reason) {
        return new Hostile(what, name, () -> in(content), reason);
    }

    private static InputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static byte[] tar() {
        byte[] header = new byte[1024];
        byte[] name = bytes("readme.txt");
        System.arraycopy(name, 0, header, 0, name.length);
        byte[] mark = bytes("ustar\00000");
        System.arraycopy(mark, 0, header, 257, mark.length);
        return header;
    }

    private static Map<String, byte[]> many(int parts) {
        var many = new LinkedHashMap<String, byte[]>();
        for (int number = 0; number < parts; number++) {
            many.put("xl/worksheets/sheet" + number + ".xml", new byte[0]);
        }
        return many;
    }

    /** The stream says {@code word/aaaa.xml}, the directory at the end {@code word/bbbb.xml}. */
    private static byte[] otherNameInDirectory() {
        byte[] honest = docx(Map.of("word/aaaa.xml", bytes("x")));
        String text = new String(honest, java.nio.charset.StandardCharsets.ISO_8859_1);
        return with(honest, text.lastIndexOf("word/aaaa.xml"), bytes("word/bbbb.xml"));
    }

    /** So many zeros, without holding them. */
    private static final class Zeros extends InputStream {

        private long left;

        private Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            java.util.Arrays.fill(target, offset, offset + read, (byte) 0);
            left -= read;
            return read;
        }
    }
}
