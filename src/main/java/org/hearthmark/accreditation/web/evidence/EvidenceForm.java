package org.hearthmark.accreditation.web.evidence;

import org.hearthmark.shared.web.DateEntry;
import org.hearthmark.shared.web.FilesForm;

/** Files chosen together and what is said of them, as typed. */
public class EvidenceForm extends FilesForm {

    private String about = "";
    private String title = "";
    private String item = "";
    private DateEntry expires = new DateEntry();

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
