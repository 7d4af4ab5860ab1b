package org.hearthmark.provider.companieshouse;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearthmark.shared.DaysInWords;
import org.springframework.stereotype.Component;

/** How the connection to Companies House is, in words for administrators. The key itself is never shown. */
@Component
public class HouseConnection {

    private final CompaniesHouseSettings settings;
    private final SharedBudget budget;
    private final CircuitBreaker breaker;
    private final Clock clock;

    HouseConnection(CompaniesHouseSettings settings, SharedBudget budget, CircuitBreaker breaker, Clock clock) {
        this.settings = settings;
        this.budget = budget;
        this.breaker = breaker;
        this.clock = clock;
    }

    /** Whether a key is entered. */
    public boolean keyed() {
        return !settings.key().isBlank();
    }

    public Map<String, String> inWords() {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Connection", connection());
        if (keyed()) {
            var left = budget.left(clock.instant());
            rows.put("Address", settings.url().toString());
            rows.put("This server", answering());
            rows.put(
                    "Asked to be left alone until",
                    left.heldUntil().map(DaysInWords::moment).orElse("Not at present"));
            rows.put(
                    "Questions that may be asked now",
                    left.questions() + " by all servers together; the last " + SharedBudget.KEPT_FOR_PEOPLE
                            + " are kept for people who wait for an answer");
        }
        return rows;
    }

    private String connection() {
        if (keyed()) {
            return "A key is entered";
        }
        return settings.demo()
                ? "No key: invented answers, marked as demo data"
                : "No key: every check that rests on Companies House is pending, or recorded by hand";
    }

    private String answering() {
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> "Companies House has not been answering; it is tried again after a minute";
            case HALF_OPEN -> "Companies House is tried again after it did not answer";
            case CLOSED, DISABLED, METRICS_ONLY -> "Asks as usual";
        };
    }
}
