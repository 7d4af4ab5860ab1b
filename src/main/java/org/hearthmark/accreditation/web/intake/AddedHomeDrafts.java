package org.hearthmark.accreditation.web.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hearthmark.accreditation.application.intake.Drafts;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** The form of a home that is added later as a draft, kept as typed and opened by its own organisation. */
@Component
class AddedHomeDrafts {

    private final Drafts drafts;
    private final ObjectMapper json;

    AddedHomeDrafts(Drafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    UUID begin(SignedInPerson me) {
        var draft = UUID.randomUUID();
        keep(draft, new AddedHomeForm(), me);
        return draft;
    }

    void keep(UUID draft, AddedHomeForm form, SignedInPerson me) {
        try {
            drafts.keep(CaseKind.ADDED_HOME, draft, me.organisation(), json.writeValueAsString(form), me.username());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Refusal UNKNOWN when there is no such draft of the organisation */
    AddedHomeForm open(UUID draft, SignedInPerson me) {
        return drafts.find(CaseKind.ADDED_HOME, draft, me.organisation())
                .map(this::read)
                .orElseThrow(() -> Refusal.unknown("draft"));
    }

    private AddedHomeForm read(String answers) {
        try {
            return json.readValue(answers, AddedHomeForm.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
