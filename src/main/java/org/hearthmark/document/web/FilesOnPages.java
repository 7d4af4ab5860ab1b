package org.hearthmark.document.web;

import org.hearthmark.document.FileType;
import org.springframework.stereotype.Component;

/** What templates say of the files that can be sent: {@code ${@filesOnPages.accepted()}}. */
@Component
public class FilesOnPages {

    public String accepted() {
        return FileType.accepted();
    }

    public String inWords() {
        return FileType.IN_WORDS;
    }
}
