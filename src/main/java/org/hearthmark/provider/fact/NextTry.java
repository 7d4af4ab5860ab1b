package org.hearthmark.provider.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.provider.FactKind;

/**
 * When a register is asked again. Each firm has a moment of its own in every interval, so that the questions of all firms
 * are spread evenly over it; the kinds of one firm meet in it, so that what rests on one another is asked together.
 */
final class NextTry {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;
    private static final long SPREAD_AFTER_WISH_SECONDS = 30;

    /** A whole number of each interval of the kinds: 1, 7 and 30 days. */
    private static final long ROUND_SECONDS = Duration.ofDays(210).toSeconds();

    private NextTry() {}

    /** The firm's next moment after an answer: never later than one interval. */
    static Instant afterAnswer(UUID firm, FactKind kind, Instant answered) {
        long interval = Duration.ofDays(kind.every().getDays()).toSeconds();
        long moment = Math.floorMod(mixed(firm), ROUND_SECONDS) % interval;
        long intoInterval = Math.floorMod(answered.getEpochSecond() - moment, interval);
        return Instant.ofEpochSecond(answered.getEpochSecond() - intoInterval + interval);
    }

    /**
     * Twice as long after each failure, from a minute to six hours, a quarter of it by chance of the firm; or when the register
     * wishes, and shortly after.
     */
    static Instant afterFailure(UUID firm, int failures, Instant failed, Optional<Instant> notYet) {
        if (notYet.filter(failed::isBefore).isPresent()) {
            return afterWish(firm, notYet.get());
        }
        long chance = Math.floorMod(mixed(firm) + failures * 31L, 1000);
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        Duration wait = doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
        return failed.plus(wait).minusMillis(wait.toMillis() / 4 * chance / 1000);
    }

    static Instant afterWish(UUID firm, Instant notYet) {
        return notYet.plusSeconds(Math.floorMod(mixed(firm), SPREAD_AFTER_WISH_SECONDS));
    }

    /** Ids are not spread evenly in every bit; this is (the finaliser of MurmurHash3, public domain). */
    private static long mixed(UUID firm) {
        long bits = firm.getMostSignificantBits() ^ firm.getLeastSignificantBits();
        bits = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        bits = (bits ^ (bits >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return bits ^ (bits >>> 33);
    }
}
