package org.hearthmark.document.check;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearthmark.document.FileType;

/** Width and height of a picture as its header says them; the picture itself is never unpacked. */
record PictureSize(long width, long height) {

    static Optional<PictureSize> of(FileType type, Path file, byte[] head) throws IOException {
        try {
            return switch (type) {
                case PNG -> png(head);
                case WEBP -> webp(head);
                case HEIC -> heic(head);
                case JPEG -> jpeg(file);
                default -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException | EOFException cut) {
            return Optional.empty();
        }
    }

    boolean some() {
        return width > 0 && height > 0;
    }

    long points() {
        return width * height;
    }

    long longestSide() {
        return Math.max(width, height);
    }

    private static Optional<PictureSize> png(byte[] head) {
        var bytes = ByteBuffer.wrap(head);
        return text(head, 12, 4).equals("IHDR")
                ? Optional.of(new PictureSize(
                        Integer.toUnsignedLong(bytes.getInt(16)), Integer.toUnsignedLong(bytes.getInt(20))))
                : Optional.empty();
    }

    /** RFC 9649: the three ways in which a WebP file says its size. */
    private static Optional<PictureSize> webp(byte[] head) {
        var bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        return switch (text(head, 12, 4)) {
            case "VP8X" ->
                Optional.of(new PictureSize((bytes.getInt(24) & 0xffffff) + 1L, (bytes.getInt(26) >>> 8) + 1L));
            case "VP8L" -> {
                int bits = bytes.getInt(21);
                yield Optional.of(new PictureSize((bits & 0x3fff) + 1L, (bits >>> 14 & 0x3fff) + 1L));
            }
            case "VP8 " -> Optional.of(new PictureSize(bytes.getShort(26) & 0x3fff, bytes.getShort(28) & 0x3fff));
            default -> Optional.empty();
        };
    }

    /** The largest of its pictures (ISO/IEC 23008-12: boxes {@code ispe}). */
    private static Optional<PictureSize> heic(byte[] head) {
        var bytes = ByteBuffer.wrap(head);
        PictureSize largest = null;
        for (int at = 4; at + 16 <= head.length; at++) {
            if (head[at] == 'i' && text(head, at, 4).equals("ispe")) {
                var size = new PictureSize(
                        Integer.toUnsignedLong(bytes.getInt(at + 8)), Integer.toUnsignedLong(bytes.getInt(at + 12)));
                largest = largest == null || size.longestSide() > largest.longestSide() ? size : largest;
            }
        }
        return Optional.ofNullable(largest);
    }

    /** Goes from segment to segment to the one that begins a frame: before it may stand any number of thumbnails. */
    private static Optional<PictureSize> jpeg(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(2);
            while (true) {
                int marker = marker(in);
                if (marker < 0 || marker == 0xda || marker == 0xd9) {
                    return Optional.empty();
                }
                int length = in.readUnsignedShort();
                if (beginsFrame(marker)) {
                    in.skipNBytes(1);
                    int height = in.readUnsignedShort();
                    return Optional.of(new PictureSize(in.readUnsignedShort(), height));
                }
                if (length < 2) {
                    return Optional.empty();
                }
                in.skipNBytes(length - 2L);
            }
        }
    }

    private static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xff) {
            return -1;
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private static boolean beginsFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static String text(byte[] head, int at, int length) {
        return new String(head, at, length, StandardCharsets.ISO_8859_1);
    }
}
