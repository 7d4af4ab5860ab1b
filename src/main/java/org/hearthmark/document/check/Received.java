package org.hearthmark.document.check;

import java.nio.file.Path;
import org.hearthmark.document.FileType;

/** A file that came in whole and passed every check; it lies in a temporary place until it is kept or thrown away. */
public record Received(Path temporary, String fileName, FileType type, long bytes, String sha256) {}
