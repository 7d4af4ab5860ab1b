package org.hearthmark.accreditation.application.sample;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.DaysInWords;
import org.springframework.stereotype.Component;

/** Tells the provider what has to be cured in its staff files. Files have numbers here, never names. */
@Component
class CureNotices {

    private final Outbox outbox;
    private final Providers providers;

    CureNotices(Outbox outbox, Providers providers) {
        this.outbox = outbox;
        this.providers = providers;
    }

    void curesBegin(AccreditationCase of, List<Cure> cures) {
        outbox.post(new Notice(
                "cures:" + of.id(),
                NoticeKind.REQUEST,
                providers.firm(of.firm()).contactEmail(),
                "Gaps in staff files to be cured by "
                        + DaysInWords.day(cures.get(0).dueOn()) + ": " + of.reference(),
                """
                Some of the staff files that inspectors opened in the application %s lack what Schedule 1 asks for. The \
                inspectors told you on the visit which file has which number.

                %s

                Cure this and show it to the inspectors by %s. What is not cured by then leads to a proposed refusal.
                """.formatted(
                                of.reference(),
                                cures.stream()
                                        .map(cure -> "- " + cure.file() + ": "
                                                + cure.element().title())
                                        .collect(joining("\n")),
                                DaysInWords.day(cures.get(0).dueOn())),
                of.id()));
    }
}
