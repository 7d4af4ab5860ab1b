package org.hearthmark.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearthmark.document.MadeFiles.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearthmark.document.FileType;
import org.hearthmark.document.HostileFiles;
import org.hearthmark.document.HostileFiles.Hostile;
import org.hearthmark.document.MadeFiles;
import org.hearthmark.document.store.BlobStore;
import org.hearthmark.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes through the door for files and what does not. */
class IntakeTest {

    @TempDir
    private Path directory;

    static Stream<Hostile> hostile() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileFileIsRefusedWithItsReasonAndLeavesNothing(Hostile file) throws IOException {
        assertThatThrownBy(() -> intake().receive(file.name(), file.content().get()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID))
                .hasMessageContaining(file.reason());

        assertThat(left()).isZero();
    }

    @Test
    void thereAreAtLeastFiftyHostileFiles() {
        assertThat(HostileFiles.all()).hasSizeGreaterThanOrEqualTo(50);
    }

    static Stream<Arguments> honest() {
        return Stream.of(
                Arguments.of("plan.pdf", MadeFiles.pdf(), FileType.PDF),
                Arguments.of("plan.PDF", MadeFiles.pdfWithObjectStream("1 0 << /Type /Page >>"), FileType.PDF),
                Arguments.of("photo.jpg", MadeFiles.jpeg(4000, 3000), FileType.JPEG),
                Arguments.of("photo.jpeg", MadeFiles.jpeg(16_320, 12_240), FileType.JPEG),
                Arguments.of("scan.png", MadeFiles.png(800, 600), FileType.PNG),
                Arguments.of("photo.webp", MadeFiles.webp(), FileType.WEBP),
                Arguments.of("IMG_0001.HEIC", MadeFiles.heic(4032, 3024), FileType.HEIC),
                Arguments.of("Fire plan (2nd floor), June.docx", MadeFiles.docx(), FileType.DOCX),
                Arguments.of("rota.xlsx", MadeFiles.xlsx(Map.of()), FileType.XLSX),
                Arguments.of("plan.odt", MadeFiles.openDocument("text", Map.of()), FileType.ODT),
                Arguments.of("rota.ods", MadeFiles.openDocument("spreadsheet", Map.of()), FileType.ODS),
                Arguments.of("rota.csv", bytes("name,phone\nA. Smith,+44 20 7946 0000\n"), FileType.CSV),
                Arguments.of("notes.txt", bytes("Fire drill on 3 May.\n"), FileType.TEXT));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void whatAnOfficeOrAPhoneMakesIsTakenUnderItsOwnType(String name, byte[] content, FileType type)
            throws IOException {
        try (var entry = intake().receive(name, new ByteArrayInputStream(content))) {
            assertThat(entry.file().type()).isEqualTo(type);
            assertThat(entry.file().bytes()).isEqualTo(content.length);
            assertThat(Files.readAllBytes(entry.file().temporary())).isEqualTo(content);
        }
        assertThat(left()).isZero();
    }

    @Test
    void aLineThatBreaksLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> intake().receive("plan.pdf", broken)).isInstanceOf(IOException.class);
        assertThat(left()).isZero();
    }

    private Intake intake() {
        return new Intake(new InDirectory(directory), new ContentCheck());
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private record InDirectory(Path directory) implements BlobStore {

        @Override
        public Path temporary() throws IOException {
            return Files.createTempFile(directory, "new-", "");
        }

        @Override
        public void keep(Path temporary, String sha256) {
            throw new AssertionError("Nothing is kept here: " + List.of(temporary, sha256));
        }

        @Override
        public InputStream open(String sha256) {
            throw new AssertionError("Nothing is opened here: " + sha256);
        }
    }
}
