package org.hearthmark.accreditation.application.standing;

import java.util.UUID;
import org.hearthmark.accreditation.domain.standing.Suspension;
import org.hearthmark.member.Councils;
import org.hearthmark.notification.Notice;
import org.hearthmark.notification.NoticeKind;
import org.hearthmark.notification.Outbox;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.springframework.stereotype.Component;

/** Tells every member council that a home was suspended, or that its suspension was lifted. No street address. */
@Component
class SuspensionNotices {

    private final Councils councils;
    private final Providers providers;
    private final Outbox outbox;

    SuspensionNotices(Councils councils, Providers providers, Outbox outbox) {
        this.councils = councils;
        this.providers = providers;
        this.outbox = outbox;
    }

    void suspended(UUID setting, Suspension suspension) {
        var home = providers.setting(setting);
        tell("suspended", suspension.id(), home, "Suspended: do not refer to " + title(home), """
                The alliance has suspended %s from now on. Do not place or refer anybody there.

                Reason: %s

                If a young person of yours lives there, the suspension does not move them: contact their social worker \
                and the alliance's duty manager. Signed-in users see the details under reference %s.
                """.formatted(
                        title(home), suspension.reason(), home.reference()));
    }

    void lifted(Suspension suspension) {
        var home = providers.setting(suspension.setting());
        tell("lifted", suspension.id(), home, "Suspension lifted: " + title(home), """
                The suspension of %s has been lifted. Check the home on the register before you refer: the lift restores \
                nothing by itself, its standing is worked out again.

                Reference: %s
                """.formatted(
                        title(home), home.reference()));
    }

    private void tell(String what, UUID suspension, Setting home, String subject, String text) {
        outbox.postAll(councils.members().stream()
                .map(member -> new Notice(
                        what + ":" + suspension + ":" + member.gss(),
                        NoticeKind.SUSPENSION,
                        member.noticesTo(),
                        subject,
                        text,
                        home.id()))
                .toList());
    }

    private static String title(Setting home) {
        return home.name() + " (" + home.reference() + ", " + home.councilName() + ")";
    }
}
