package org.hearthmark.provider.companieshouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.hearthmark.provider.fact.CompanyRegister;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class CompaniesHouseSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "a-key, false, CompaniesHouse",
        "a-key, true, CompaniesHouse",
        "'', true, DemoCompaniesHouse",
        "'', false, NotConnected"
    })
    void theRegisterIsAskedWithAKeyAndInventedInADemonstrationOnly(String key, boolean demo, String which) {
        var settings = settings(Map.of(
                "HEARTHMARK_COMPANIES_HOUSE_KEY", key, "HEARTHMARK_COMPANIES_HOUSE_DEMO", Boolean.toString(demo)));

        assertThat(register(settings).getClass().getSimpleName()).isEqualTo(which);
        assertThat(settings.url()).hasHost("api.company-information.service.gov.uk");
        assertThat(settings.toString()).doesNotContain("a-key");
    }

    private static CompanyRegister register(CompaniesHouseSettings settings) {
        var clock = Clock.systemUTC();
        return new CompaniesHouseConfiguration()
                .companyRegister(
                        settings, Mockito.mock(SharedBudget.class), CompaniesHouseConfiguration.breaker(clock), clock);
    }

    private static CompaniesHouseSettings settings(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate("hearthmark.companies-house", CompaniesHouseSettings.class);
    }
}
