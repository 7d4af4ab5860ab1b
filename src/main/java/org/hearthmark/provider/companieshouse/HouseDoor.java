package org.hearthmark.provider.companieshouse;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClientException;

/**
 * Every question to Companies House goes through here: not while it is known to be down, not beyond the budget that all
 * nodes share, and never again before it wishes.
 */
class HouseDoor {

    private static final Logger LOG = LoggerFactory.getLogger(HouseDoor.class);

    private final CompaniesHouseApi api;
    private final SharedBudget budget;
    private final CircuitBreaker breaker;
    private final Clock clock;

    HouseDoor(CompaniesHouseApi api, SharedBudget budget, CircuitBreaker breaker, Clock clock) {
        this.api = api;
        this.budget = budget;
        this.breaker = breaker;
        this.clock = clock;
    }

    /** The answer as it came, a JSON object; empty where the register knows nothing of it. */
    Optional<String> ask(Function<CompaniesHouseApi, ResponseEntity<byte[]>> question, boolean somebodyWaits)
            throws Unanswered {
        if (!breaker.tryAcquirePermission()) {
            throw Unanswered.notAsked(
                    clock.instant().plus(Patience.WHILE_DOWN), "Companies House has not been answering");
        }
        var share = budget.take(clock.instant(), somebodyWaits);
        if (!share.taken()) {
            breaker.releasePermission();
            throw Unanswered.notAsked(
                    share.notYet(),
                    share.held()
                            ? "Companies House has asked to be left alone for a while"
                            : "Our share of questions to Companies House is used up for the moment");
        }
        return sense(response(question));
    }

    private ResponseEntity<byte[]> response(Function<CompaniesHouseApi, ResponseEntity<byte[]>> question)
            throws Unanswered {
        var begun = clock.instant();
        try {
            var response = question.apply(api);
            var status = response.getStatusCode();
            if (status.is5xxServerError()) {
                breaker.onError(since(begun), TimeUnit.MILLISECONDS, new HttpServerErrorException(status));
            } else {
                breaker.onSuccess(since(begun), TimeUnit.MILLISECONDS);
            }
            return response;
        } catch (RestClientException failure) {
            breaker.onError(since(begun), TimeUnit.MILLISECONDS, failure);
            LOG.warn(
                    "Companies House did not answer: {}",
                    failure.getMostSpecificCause().toString());
            throw Unanswered.noAnswer("Companies House could not be reached, or did not answer in time");
        }
    }

    private Optional<String> sense(ResponseEntity<byte[]> response) throws Unanswered {
        return switch (response.getStatusCode().value()) {
            case 200 -> Optional.of(Answers.body(response));
            case 404 -> Answers.nothing(response);
            case 429, 503 -> throw held(response, "Companies House has asked to be left alone for a while");
            case 401, 403 ->
                throw held(response, "Companies House does not accept our key: an administrator has to look at it");
            default -> throw Answers.unexpected(response);
        };
    }

    private Unanswered held(ResponseEntity<byte[]> response, String why) {
        var until = Patience.until(response.getHeaders(), clock.instant());
        budget.hold(until);
        return Unanswered.until(until, why);
    }

    private long since(Instant begun) {
        return Duration.between(begun, clock.instant()).toMillis();
    }
}
