package org.hearthmark.document.scan;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files are scanned where a ClamAV daemon is named, and said to be not scanned elsewhere. */
@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

    @Bean
    @ConditionalOnProperty("hearthmark.clamd.host")
    VirusScan clamd(@Value("${hearthmark.clamd.host}") String host, @Value("${hearthmark.clamd.port:3310}") int port) {
        return new Clamd(host, port);
    }

    @Bean
    @ConditionalOnProperty("hearthmark.clamd.host")
    ScanSchedule scanSchedule(ScanRound round) {
        return new ScanSchedule(round);
    }
}
