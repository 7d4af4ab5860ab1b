package org.hearthmark.accreditation.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.hearthmark.accreditation.application.Drafts;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.Firm;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** The application form as a draft: begun with what is known of the firm, kept as typed, opened by its own organisation. */
@Component
class DraftForms {

    private final Drafts drafts;
    private final Providers providers;
    private final ObjectMapper json;

    DraftForms(Drafts drafts, Providers providers, ObjectMapper json) {
        this.drafts = drafts;
        this.providers = providers;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    UUID begin(SignedInPerson me) {
        var form = new ApplicationForm();
        form.getHomes().add(new HomePart());
        providers.firmOf(me.organisation()).ifPresent(firm -> form.setFirm(known(firm)));
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

    /** @throws Refusal UNKNOWN when there is no such draft of the organisation */
    ApplicationForm open(UUID draft, SignedInPerson me) {
        var answers = drafts.find(draft, me.organisation()).orElseThrow(() -> Refusal.unknown("draft application"));
        try {
            return json.readValue(answers, ApplicationForm.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FirmPart known(Firm firm) {
        var part = new FirmPart();
        part.setName(firm.name());
        part.setKind(firm.kind().name());
        part.setCompanyNumber(firm.companyNumber());
        part.setContactName(firm.contactName());
        part.setContactEmail(firm.contactEmail());
        part.setContactPhone(firm.contactPhone());
        return part;
    }
}
