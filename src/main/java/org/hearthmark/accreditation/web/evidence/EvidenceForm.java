package org.hearthmark.accreditation.web.evidence;

import java.util.ArrayList;
import java.util.List;
import org.hearthmark.shared.web.DateEntry;
import org.springframework.web.multipart.MultipartFile;

/** Files chosen together and what is said of them, as typed. */
public class EvidenceForm {

    private List<MultipartFile> files = new ArrayList<>();
    private String about = "";
    private String title = "";
    private String item = "";
    private DateEntry expires = new DateEntry();

    /** A file field that was left empty is sent as one file without a name. */
    public List<MultipartFile> chosen() {
        return files.stream()
                .filter(file -> !file.isEmpty()
                        || file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isEmpty())
                .toList();
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = files;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public DateEntry getExpires() {
        return expires;
    }

    public void setExpires(DateEntry expires) {
        this.expires = expires;
    }
}
