package org.hearthmark.provider;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each hour for numbers of homes that come near the day on which they are old, unless reminders are {@code manual}. */
@Component
@ConditionalOnProperty(name = "hearthmark.numbers.reminders", havingValue = "scheduled", matchIfMissing = true)
class NumberReminderSchedule {

    private final NumberReminders reminders;

    NumberReminderSchedule(NumberReminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelay = 120_000, fixedDelay = 3_600_000)
    void remind() {
        reminders.run();
    }
}
