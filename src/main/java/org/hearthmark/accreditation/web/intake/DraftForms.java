package org.hearthmark.accreditation.web.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.intake.Drafts;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** The application form as a draft: begun with what is known of the firm, kept as typed, opened by its own organisation. */
@Component
class DraftForms {

    private final Drafts drafts;
    private final Providers providers;
    private final CaseFiles files;
    private final ObjectMapper json;

    DraftForms(Drafts drafts, Providers providers, CaseFiles files, ObjectMapper json) {
        this.drafts = drafts;
        this.providers = providers;
        this.files = files;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    UUID begin(SignedInPerson me) {
        var form = new ApplicationForm();
        form.getHomes().add(new HomePart());
        providers.firmOf(me.organisation()).ifPresent(firm -> form.setFirm(AnswersOfCase.firm(firm)));
        var draft = UUID.randomUUID();
        keep(draft, form, me);
        return draft;
    }

    void keep(UUID draft, ApplicationForm form, SignedInPerson me) {
        try {
            drafts.keep(draft, me.organisation(), json.writeValueAsString(form), me.username());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was kept; of an application that came back, where nothing is kept yet, what it stated when it was sent.
     *
     * @throws Refusal UNKNOWN when there is no such draft of the organisation
     */
    ApplicationForm open(UUID draft, SignedInPerson me) {
        return drafts.find(CaseKind.APPLICATION, draft, me.organisation())
                .map(this::read)
                .or(() -> files.returned(draft, me.organisation()).map(AnswersOfCase::of))
                .orElseThrow(() -> Refusal.unknown("draft application"));
    }

    private ApplicationForm read(String answers) {
        try {
            return json.readValue(answers, ApplicationForm.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
