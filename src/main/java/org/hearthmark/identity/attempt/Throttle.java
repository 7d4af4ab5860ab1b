package org.hearthmark.identity.attempt;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.shared.DaysInWords;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** Counts what a request tries, and refuses it while it has to wait. */
@Component
public class Throttle {

    private final Attempts attempts;
    private final KnownDevices devices;

    Throttle(Attempts attempts, KnownDevices devices) {
        this.attempts = attempts;
        this.devices = devices;
    }

    /** What a request tries, for the account that was typed. */
    public Attempt attempt(AttemptPurpose purpose, String typed, HttpServletRequest request) {
        String account = attempts.accountOf(typed);
        return new Attempt(purpose, account, request.getRemoteAddr(), devices.deviceOf(request, account));
    }

    /** @throws Refusal INVALID with the field {@code email} while it has to wait */
    public void require(AttemptPurpose purpose, String typed, HttpServletRequest request) {
        Optional<Instant> wait = attempts.begin(attempt(purpose, typed, request));
        if (wait.isPresent()) {
            throw Refusal.invalid(
                    "There is a problem",
                    Map.of("email", "This was tried too often. Try again after " + DaysInWords.moment(wait.get())));
        }
    }
}
