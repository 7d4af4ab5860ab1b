package org.hearthmark.shared.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** A form with a field for several files, as {@code fragments/upload} makes it; what else it asks for is added by its heirs. */
public class FilesForm {

    private List<MultipartFile> files = new ArrayList<>();
    private String kept = "";

    /** A file field that was left empty is sent as one file without a name. */
    public List<MultipartFile> chosen() {
        return files.stream()
                .filter(file -> !file.isEmpty()
                        || file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isEmpty())
                .toList();
    }

    /** How many files the page's script has sent, one by one, before the form itself: those were kept already. */
    public int keptBefore() {
        return kept.matches("\\d{1,3}") ? Integer.parseInt(kept) : 0;
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = files;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }
}
