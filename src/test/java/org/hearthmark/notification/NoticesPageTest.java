package org.hearthmark.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HearthmarkTest
class NoticesPageTest {

    private final OptOuts optOuts;
    private final int port;

    @Autowired
    NoticesPageTest(OptOuts optOuts, @LocalServerPort int port) {
        this.optOuts = optOuts;
        this.port = port;
    }

    @AfterEach
    void everythingIsWantedAgain() {
        optOuts.choose("provider2", NoticeKind.optionalOnes());
    }

    @Test
    void everybodyChoosesWhichMessagesTheyGet() {
        Visitor provider = Visitor.signedIn(port, "provider2");
        assertThat(provider.get("/account/notices").body())
                .contains("Progress of an application", "Late work")
                .contains("<strong>Decisions</strong>");

        provider.submit("/account/notices", "/account/notices", Map.of("wanted", "PROGRESS"));

        assertThat(optOuts.of("provider2")).isEqualTo(Set.of(NoticeKind.REMINDER, NoticeKind.LATE_WORK));
        assertThat(provider.get("/account/notices").body()).contains("Your choice is saved");
    }

    @Test
    void whatMustBeKnownCannotBeSwitchedOff() {
        optOuts.choose("provider2", Set.of());

        assertThat(optOuts.of("provider2")).containsExactlyInAnyOrderElementsOf(NoticeKind.optionalOnes());
        assertThat(optOuts.withholds(NoticeKind.DECISION, "provider2@example.org"))
                .isFalse();
    }
}
