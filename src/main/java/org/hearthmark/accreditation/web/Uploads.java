package org.hearthmark.accreditation.web;

import java.util.List;
import org.hearthmark.accreditation.application.evidence.Evidence;
import org.hearthmark.accreditation.application.evidence.NewEvidence;
import org.hearthmark.shared.web.FileBatch;
import org.hearthmark.shared.web.FilesTaken;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files as evidence, one by one: what is refused is named, what is good is kept. */
@Component
public class Uploads {

    private final Evidence evidence;

    Uploads(Evidence evidence) {
        this.evidence = evidence;
    }

    public FilesTaken take(List<MultipartFile> files, NewEvidence said) {
        return FileBatch.keepEach(files, (name, content) -> evidence.add(said, name, content));
    }
}
