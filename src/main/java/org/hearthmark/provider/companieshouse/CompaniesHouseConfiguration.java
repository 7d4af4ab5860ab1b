package org.hearthmark.provider.companieshouse;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.hearthmark.provider.PublicRegister;
import org.hearthmark.provider.fact.CompanyRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Companies House itself where there is a key, invented answers in a demonstration without one, else nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CompaniesHouseSettings.class)
class CompaniesHouseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CompaniesHouseConfiguration.class);

    @Bean
    SharedBudget companiesHouseBudget(JdbcClient jdbc) {
        return new SharedBudget(jdbc, PublicRegister.COMPANIES_HOUSE.name());
    }

    @Bean
    CircuitBreaker companiesHouseBreaker(Clock clock) {
        var breaker = breaker(clock);
        breaker.getEventPublisher()
                .onStateTransition(change -> LOG.info("Companies House: {}", change.getStateTransition()));
        return breaker;
    }

    @Bean
    CompanyRegister companyRegister(
            CompaniesHouseSettings settings, SharedBudget budget, CircuitBreaker breaker, Clock clock) {
        if (!settings.key().isBlank()) {
            return new CompaniesHouse(new HouseDoor(api(settings), budget, breaker, clock));
        }
        return settings.demo() ? new DemoCompaniesHouse(clock) : new NotConnected();
    }

    /** Opens when half of the last 20 questions of this node failed; then a minute's rest, and two to try. */
    static CircuitBreaker breaker(Clock clock) {
        return CircuitBreaker.of(
                "companies-house",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(10)
                        .failureRateThreshold(50)
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .waitDurationInOpenState(Patience.WHILE_DOWN)
                        .maxWaitDurationInHalfOpenState(Patience.WHILE_DOWN)
                        .currentTimestampFunction(any -> clock.millis(), TimeUnit.MILLISECONDS)
                        .clock(clock)
                        .build());
    }

    /** Answers of every status come back as they are; redirections are not followed: the key goes nowhere else. */
    static CompaniesHouseApi api(CompaniesHouseSettings settings) {
        var connection = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connect())
                .build();
        var requests = new JdkClientHttpRequestFactory(connection);
        requests.setReadTimeout(settings.answer());
        var client = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(settings.url().toString())
                .defaultHeaders(headers -> headers.setBasicAuth(settings.key(), ""))
                .defaultStatusHandler(status -> true, (request, response) -> {})
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(CompaniesHouseApi.class);
    }
}
