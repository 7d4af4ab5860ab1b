package org.hearthmark;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.hearthmark.workflow.EngineTime;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts the movable clock in place of the system's. */
@TestConfiguration(proxyBeanMethods = false)
public class TestTime {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    /** The engine's clock goes where the application's goes. */
    @Bean
    InitializingBean engineShares(MovableClock clock, EngineTime engine) {
        return () -> clock.onMove(standing -> standing.ifPresentOrElse(engine::standAt, engine::runOn));
    }

    /** A test that moved the clock does not move it for the next one; what a test awaits is seen within milliseconds. */
    static class PutBack implements BeforeAllCallback, AfterEachCallback {

        @Override
        public void beforeAll(ExtensionContext tests) {
            Awaitility.setDefaultPollDelay(Duration.ZERO);
            Awaitility.setDefaultPollInterval(Duration.ofMillis(10));
        }

        @Override
        public void afterEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test)
                    .getBean(MovableClock.class)
                    .reset();
        }
    }
}
