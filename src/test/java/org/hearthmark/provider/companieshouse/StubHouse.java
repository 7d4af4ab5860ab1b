package org.hearthmark.provider.companieshouse;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.hearthmark.provider.fact.CompanyRegister;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server that speaks as Companies House does, well or badly, as it is told. */
public final class StubHouse implements AutoCloseable {

    static final String KEY = "a-key-of-the-tests";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    public StubHouse() {
        server.start();
        forget();
    }

    /** A node of its own on a budget of its own. */
    public CompanyRegister register(JdbcClient jdbc, Clock clock, Duration answer) {
        return register(new SharedBudget(jdbc, newBudget(jdbc)), clock, settings(answer));
    }

    static String newBudget(JdbcClient jdbc) {
        var name = "test-" + UUID.randomUUID();
        jdbc.sql("insert into provider.register_budget (register, tokens, filled_at) values (?, 0, 'epoch')")
                .param(name)
                .update();
        return name;
    }

    static CompanyRegister register(SharedBudget budget, Clock clock, CompaniesHouseSettings settings) {
        return new CompaniesHouse(new HouseDoor(
                CompaniesHouseConfiguration.api(settings), budget, CompaniesHouseConfiguration.breaker(clock), clock));
    }

    CompaniesHouseSettings settings() {
        return settings(Duration.ofSeconds(20));
    }

    CompaniesHouseSettings settings(Duration answer) {
        return new CompaniesHouseSettings(KEY, URI.create(server.baseUrl()), false, Duration.ofSeconds(5), answer);
    }

    /** A JSON answer at a path, whatever is asked behind it. */
    public void tells(String path, String json) {
        answers(path, aResponse().withHeader("Content-Type", "application/json").withBody(json));
    }

    /** A JSON answer at an address with its query. */
    void tellsAt(String address, String json) {
        server.stubFor(get(urlEqualTo(address))
                .withBasicAuth(KEY, "")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody(json)));
    }

    public void answers(String path, ResponseDefinitionBuilder response) {
        server.stubFor(get(urlPathEqualTo(path)).withBasicAuth(KEY, "").willReturn(response));
    }

    /** Knows nothing of anything, and says so as Companies House does. */
    public void forget() {
        server.resetAll();
        server.stubFor(
                any(anyUrl())
                        .atPriority(10)
                        .willReturn(
                                aResponse()
                                        .withStatus(404)
                                        .withBody(
                                                "{\"errors\": [{\"type\": \"ch:service\", \"error\": \"company-profile-not-found\"}]}")));
    }

    int questions() {
        return server.getAllServeEvents().size();
    }

    @Override
    public void close() {
        server.stop();
    }
}
