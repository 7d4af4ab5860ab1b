package org.hearthmark.accreditation.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.NewEvidence;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files that came together one by one: what is refused is named, what is good is kept. */
@Component
public class Uploads {

    static final int MOST_AT_ONCE = 20;

    private static final int LONGEST_SHOWN = 60;

    private final Evidence evidence;

    Uploads(Evidence evidence) {
        this.evidence = evidence;
    }

    /** @param refused of each file that was not kept, its name and why */
    public record Taken(int kept, List<String> refused) {}

    public Taken take(List<MultipartFile> files, NewEvidence said) {
        if (files.size() > MOST_AT_ONCE) {
            return new Taken(
                    0, List.of("You chose " + files.size() + " files. Send up to " + MOST_AT_ONCE + " at once."));
        }
        var refused = new ArrayList<String>();
        for (MultipartFile file : files) {
            try (InputStream content = file.getInputStream()) {
                evidence.add(said, file.getOriginalFilename(), content);
            } catch (Refusal refusal) {
                refused.add(shown(file.getOriginalFilename()) + ": " + refusal.title());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Taken(files.size() - refused.size(), refused);
    }

    /** A name may be long, or made to deceive the eye. */
    private static String shown(String name) {
        String plain = name == null ? "" : name.replaceAll("\\p{C}", "?");
        return plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "…" : plain;
    }
}
