package org.hearthmark.accreditation.application.reassessment;

import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.reassessment.Reassessment;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentKind;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.PublicAddress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a provider what came of looking at its home again. No street address. */
@Component
class ReassessmentNotices {

    private final Providers providers;
    private final Outbox outbox;
    private final PublicAddress address;

    ReassessmentNotices(Providers providers, Outbox outbox, PublicAddress address) {
        this.providers = providers;
        this.outbox = outbox;
        this.address = address;
    }

    @EventListener
    void ended(ReassessmentEnded ended) {
        switch (ended.outcome()) {
            case CURED -> tell(ended.setting(), key(ended), "is met", """
                    What you answered for %s was checked. Everything that is asked of it today is met.

                    %s
                    """, ended.reasons());
            case COURSE -> tell(ended.setting(), key(ended), "not everything is met", """
                    What is recorded of %s was looked at, and not everything that is asked of it is met. From its own dates \
                    on, what is recorded then counts. You can still cure what is missing and answer with new evidence.

                    Why it was decided so:

                    %s
                    """, ended.reasons());
            case STANDS -> tell(ended.setting(), key(ended), "accredited on what is asked today", """
                    %s was looked at again, and is accredited on what is asked today, with the grade that follows from what is \
                    recorded.

                    Why it was decided so:

                    %s
                    """, ended.reasons());
            case UNANSWERED, NEEDLESS -> {
                // its provider was told of the dates beforehand, and of what it stands for by the sweep
            }
        }
    }

    /** Its review, or a look that a manager wants, begins; who asked and why is not said. */
    void begun(Reassessment of) {
        boolean review = of.kind() == ReassessmentKind.REVIEW;
        tell(
                of.setting(),
                "reassessment-begun:" + of.id() + ":" + of.kind(),
                review ? "its review begins" : "it is looked at again",
                """
                %s is looked at again%s. An officer reads what is on record, and an inspector agrees a day with you where \
                something has to be seen. Until then nothing changes, and you hear what came of it with reasons.
                """,
                review ? ", because its review is due" : "");
    }

    private static String key(ReassessmentEnded ended) {
        return "reassessment-ended:" + ended.reassessment();
    }

    void moreTime(Reassessment of, LocalDate until, String reasons) {
        tell(
                of.setting(),
                "reassessment-more-time:" + of.id() + ":" + until,
                "you have more time, until " + DaysInWords.day(until),
                """
                What you answered for %s was looked at, and is not met yet. You have more time.

                Why it was decided so:

                %s
                """,
                reasons);
    }

    private void tell(UUID setting, String key, String what, String text, String reasons) {
        Setting home = providers.setting(setting);
        outbox.post(new Notice(
                key,
                NoticeKind.DECISION,
                providers.firm(home.firm()).contactEmail(),
                "Home " + home.reference() + ": " + what,
                text.formatted(home.name() + " (" + home.reference() + ")", reasons) + "\n"
                        + address.of("/provider/homes/" + home.reference() + "/gaps") + "\n",
                setting));
    }
}
