package org.hearthmark.document.scan;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets the scanner look at what waits, every few seconds; and, from a start with a scanner on, at what came before it. */
class ScanSchedule {

    private final ScanRound round;

    ScanSchedule(ScanRound round) {
        this.round = round;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fetchUnscanned() {
        round.fetchUnscanned();
    }

    @Scheduled(fixedDelayString = "${hearthmark.clamd.interval:PT5S}")
    void scan() {
        round.run();
    }
}
