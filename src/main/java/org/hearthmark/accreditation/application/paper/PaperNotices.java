package org.hearthmark.accreditation.application.paper;

import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.PublicAddress;
import org.springframework.stereotype.Component;

/** Tells a provider that a report or a certificate is there. A message carries the link and nothing of what it says. */
@Component
class PaperNotices {

    private final Outbox outbox;
    private final Providers providers;
    private final PublicAddress address;

    PaperNotices(Outbox outbox, Providers providers, PublicAddress address) {
        this.outbox = outbox;
        this.providers = providers;
        this.address = address;
    }

    void drafted(HomeInCase home, UUID report, LocalDate lastDay) {
        tell("report-drafted:" + report, NoticeKind.REQUEST, home, "Draft report: your comments", """
                The draft report on %s is ready. You can comment on the facts in it until the end of %s; then it goes on \
                without. If you have nothing to say, tell us so there, and it goes on at once.

                %s
                """.formatted(
                        title(home), DaysInWords.day(lastDay), address.of(reportOf(home))));
    }

    void commentsComeToTheirEnd(HomeInCase home, LocalDate lastDay) {
        tell(
                "comments-end:" + home.id() + ":" + lastDay,
                NoticeKind.REMINDER,
                home,
                "Your comments end soon",
                """
                You can comment on the facts in the draft report on %s until the end of %s. After that day it goes on to \
                the panel without your comments.

                %s
                """.formatted(title(home), DaysInWords.day(lastDay), address.of(reportOf(home))));
    }

    void reported(HomeInCase home, UUID report) {
        tell("report-final:" + report, NoticeKind.DECISION, home, "Report", """
                The report on %s is final and has gone to the panel, which decides next.

                %s
                """.formatted(
                        title(home), address.of(reportOf(home))));
    }

    void certified(HomeInCase home, UUID certificate) {
        tell("certificate:" + certificate, NoticeKind.DECISION, home, "Certificate", """
                The certificate of %s is ready to download:

                %s
                """.formatted(
                title(home),
                address.of("/provider/applications/" + home.accreditationCase().reference())));
    }

    private static String reportOf(HomeInCase home) {
        return "/provider/applications/" + home.accreditationCase().reference() + "/homes/" + home.number() + "/report";
    }

    private void tell(String key, NoticeKind kind, HomeInCase home, String what, String text) {
        var of = home.accreditationCase();
        outbox.post(new Notice(
                key,
                kind,
                providers.firm(of.firm()).contactEmail(),
                what + " · home " + home.number() + " · " + of.reference(),
                text,
                home.id()));
    }

    private static String title(HomeInCase home) {
        return "home " + home.number() + " of application "
                + home.accreditationCase().reference() + " (" + home.area() + ")";
    }
}
