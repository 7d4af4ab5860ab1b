package org.hearthmark.ladder.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.ladder.application.raise.RaiseDesk;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.standard.Grace;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Drafts the demonstration's raises on an empty ladder, after its homes are there. */
@Component
@Profile("demo")
class DemoRaises implements SmartLifecycle {

    private static final String RESOURCE = "demo/raises.json";

    /** The homes are made in phase 0. */
    private static final int AFTER_THE_HOMES = 1;

    private final RaiseDesk desk;
    private final ObjectMapper json;
    private final Clock clock;
    private volatile boolean running;

    DemoRaises(RaiseDesk desk, ObjectMapper json, Clock clock) {
        this.desk = desk;
        this.json = json;
        this.clock = clock;
    }

    @JsonIgnoreProperties("about")
    record Material(List<DemoRaise> raises) {}

    /** @param weeks from today until its day */
    record DemoRaise(String by, String title, String why, int weeks, boolean planned, Map<String, Integer> levels) {

        RaiseContent content(LocalDate today) {
            return new RaiseContent(
                    title,
                    why,
                    planned,
                    today.plusWeeks(weeks),
                    levels,
                    Set.of(),
                    Set.of(),
                    Grace.USUAL.safetyDays(),
                    Grace.USUAL.otherDays());
        }
    }

    @Override
    public void start() {
        if (desk.all().isEmpty()) {
            var today = LondonTime.today(clock);
            read().raises().forEach(raise -> desk.draft(raise.content(today), raise.by()));
        }
        running = true;
    }

    private Material read() {
        try (InputStream material = new ClassPathResource(RESOURCE).getInputStream()) {
            return json.readValue(material, Material.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The raises of the demonstration cannot be read", unreadable);
        }
    }

    @Override
    public int getPhase() {
        return AFTER_THE_HOMES;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
