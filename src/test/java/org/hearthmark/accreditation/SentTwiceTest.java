package org.hearthmark.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second click sends nothing twice, and is told the same as the first. */
@HearthmarkTest
class SentTwiceTest {

    private final CaseAtWork work;

    SentTwiceTest(@Autowired CaseAtWork work) {
        this.work = work;
    }

    @Test
    void theSameDraftSentTwiceAtTheSameMomentIsOneApplication() throws Exception {
        var sending = work.sendingTheSameDraftOfAKnownFirm();
        var together = new CyclicBarrier(2);
        Callable<String> click = () -> {
            together.await();
            return sending.call();
        };
        var pool = Executors.newFixedThreadPool(2);

        var answers = pool.invokeAll(List.of(click, click));
        pool.shutdown();

        assertThat(answers.get(0).get())
                .startsWith("ACC-")
                .isEqualTo(answers.get(1).get());
    }

    @Test
    void theSameDraftSentAgainLaterGivesTheSameReference() throws Exception {
        var sending = work.sendingTheSameDraftOfAKnownFirm();

        assertThat(sending.call()).isEqualTo(sending.call());
    }
}
