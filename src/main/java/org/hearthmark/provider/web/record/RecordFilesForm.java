package org.hearthmark.provider.web.record;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hearthmark.provider.About;
import org.hearthmark.provider.NewRecordDocument;
import org.hearthmark.provider.RecordDocumentKind;
import org.hearthmark.provider.RecordDocuments;
import org.hearthmark.shared.web.DateEntry;
import org.hearthmark.shared.web.FilesForm;

/** Files of one kind for a provider's record, and what is said of them, as typed. */
public class RecordFilesForm extends FilesForm {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private String kind = "";
    private String title = "";
    private DateEntry expires = new DateEntry();
    private UUID batch = UUID.randomUUID();

    NewRecordDocument said() {
        RecordDocumentKind chosen = Arrays.stream(RecordDocumentKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        return new NewRecordDocument(chosen, title.strip(), expires.date(), batch);
    }

    /** What is wrong, by field, before a file is looked at; empty when nothing is. */
    Map<String, String> problems(About about, RecordDocuments documents) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (chosen().isEmpty() && keptBefore() == 0) {
            problems.put("files", "Choose at least one file");
        }
        problems.putAll(documents.problemsOf(about, said()));
        if (expires.date().isEmpty() && !expires.blank()) {
            problems.put("expires", "Enter the last day on which it counts as a real date, like 27 3 2027");
        }
        return problems;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public String getBatch() {
        return batch.toString();
    }

    /** The page's script sends each file on its own: the page says which belong together. What is no id is not looked at. */
    public void setBatch(String batch) {
        if (batch != null && ID.matcher(batch).matches()) {
            this.batch = UUID.fromString(batch);
        }
    }

    public DateEntry getExpires() {
        return expires;
    }

    public void setExpires(DateEntry expires) {
        this.expires = expires;
    }
}
