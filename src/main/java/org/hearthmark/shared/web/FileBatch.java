package org.hearthmark.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.FilesTaken.Outcome;
import org.springframework.web.multipart.MultipartFile;

/** Takes files that came together one by one: what is refused is named, what is good is kept. */
public final class FileBatch {

    public static final int MOST_AT_ONCE = 20;

    private static final int LONGEST_SHOWN = 60;

    private FileBatch() {}

    /** Keeps one file, or throws a {@link Refusal} INVALID that says what is wrong with it. */
    public interface Keeper {
        void keep(String name, InputStream content);
    }

    public static FilesTaken keepEach(List<MultipartFile> files, Keeper keeper) {
        return files.size() > MOST_AT_ONCE
                ? FilesTaken.none("You chose " + files.size() + " files. Send up to " + MOST_AT_ONCE + " at once.")
                : FilesTaken.of(files.stream().map(file -> keep(file, keeper)).toList());
    }

    private static Outcome keep(MultipartFile file, Keeper keeper) {
        String name = shown(file.getOriginalFilename());
        try (InputStream content = file.getInputStream()) {
            keeper.keep(file.getOriginalFilename(), content);
            return new Outcome(name, null);
        } catch (Refusal refusal) {
            return new Outcome(name, refusal.title());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name may be long, or made to deceive the eye. */
    private static String shown(String name) {
        String plain = name == null ? "" : name.replaceAll("\\p{C}", "?");
        return plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "…" : plain;
    }
}
