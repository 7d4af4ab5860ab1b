package org.hearthmark.journey;

import org.hearthmark.accreditation.RecordAtWork;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Two providers that have said everything but their homes, in an application that is started for {@link KillTest}. */
@Component
@ConditionalOnProperty(FirmsOfTheBurst.WANTED)
class FirmsOfTheBurst implements ApplicationRunner {

    static final String WANTED = "hearthmark.test.firms";

    private final RecordAtWork record;

    FirmsOfTheBurst(RecordAtWork record) {
        this.record = record;
    }

    @Override
    public void run(ApplicationArguments started) {
        record.firmAndService("provider", "Elm Tree Support", "2700001");
        record.firmAndService("provider2", "Ash Tree Support", "2700002");
    }
}
