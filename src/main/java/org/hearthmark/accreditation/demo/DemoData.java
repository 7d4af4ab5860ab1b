package org.hearthmark.accreditation.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoApplication;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoProvider;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoStep;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.WorkingDays;
import org.hearthmark.workflow.EngineTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration's applications on an empty database, deed by deed in the order in which they happened, with the
 * clock at each deed's instant. It runs before the web server opens and before jobs and schedules begin, so nobody sees the
 * moved clock. Killed half way, the next start goes on where it was.
 */
@Component
@Profile("demo")
class DemoData implements SmartLifecycle {

    private static final Duration LONG_AGO = Duration.ofDays(40);
    private static final int WITH_PAPERS = 2;
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Cases cases;
    private final DemoHands hands;
    private final DemoVisits visits;
    private final DemoActs acts;
    private final DemoOccupancy occupancy;
    private final DemoRecord record;
    private final DemoClock clock;
    private final EngineTime engineTime;
    private final WorkingDays workingDays;
    private final ObjectMapper json;
    private volatile boolean running;

    DemoData(
            Cases cases,
            DemoHands hands,
            DemoVisits visits,
            DemoActs acts,
            DemoOccupancy occupancy,
            DemoRecord record,
            DemoClock clock,
            EngineTime engineTime,
            WorkingDays workingDays,
            ObjectMapper json) {
        this.cases = cases;
        this.hands = hands;
        this.visits = visits;
        this.acts = acts;
        this.occupancy = occupancy;
        this.record = record;
        this.clock = clock;
        this.engineTime = engineTime;
        this.workingDays = workingDays;
        this.json = json;
    }

    private record Deed(Instant at, Runnable doing) {}

    @Override
    public void start() {
        DemoMaterial material = DemoMaterial.read(new DemoDays(LondonTime.today(clock), workingDays), json);
        if (isToBeMade(material)) {
            make(material);
        }
        running = true;
    }

    /** On a database without a case, or with the beginning of ours; never beside the cases of others. */
    private boolean isToBeMade(DemoMaterial material) {
        return cases.count() == 0
                || material.applications().stream()
                                .anyMatch(application ->
                                        cases.findById(application.draft()).isPresent())
                        && cases.findById(material.newest()).isEmpty();
    }

    private void make(DemoMaterial material) {
        Instant begun = clock.instant();
        List<Deed> deeds = deeds(material);
        try {
            deeds.forEach(this::perform);
            sayWhoLivesThere(material, begun);
        } finally {
            clock.runOn();
            engineTime.runOn();
        }
        hands.endMeetings(LondonTime.today(clock));
        LOG.info(
                "Made the demonstration: {} providers, {} applications, {} homes in {} ms",
                material.providers().size(),
                material.applications().size(),
                material.applications().stream()
                        .mapToInt(application -> application.homes().size())
                        .sum(),
                clock.instant().toEpochMilli() - begun.toEpochMilli());
    }

    /** The first homes of the providers some time ago: it is old by now. */
    private void sayWhoLivesThere(DemoMaterial material, Instant now) {
        perform(new Deed(now.minus(LONG_AGO), () -> material.providers().forEach(occupancy::stateTheFirst)));
        perform(new Deed(now, () -> material.providers().forEach(occupancy::stateTheOthers)));
        perform(new Deed(
                now, () -> material.providers().stream().limit(WITH_PAPERS).forEach(record::putPapersIn)));
    }

    private void perform(Deed deed) {
        clock.standAt(deed.at());
        engineTime.standAt(deed.at());
        deed.doing().run();
    }

    private List<Deed> deeds(DemoMaterial material) {
        List<Deed> deeds = new ArrayList<>();
        material.unsent().forEach(draft -> deeds.add(new Deed(instant(draft.at()), () -> hands.begin(draft))));
        for (DemoProvider provider : material.providers()) {
            provider.applications().forEach(application -> addDeeds(deeds, material, provider, application));
        }
        deeds.removeIf(deed -> deed.at().isAfter(clock.instant()));
        deeds.sort(Comparator.comparing(Deed::at));
        return deeds;
    }

    private void addDeeds(List<Deed> deeds, DemoMaterial material, DemoProvider provider, DemoApplication application) {
        deeds.add(new Deed(instant(application.submitted()), () -> {
            hands.submit(provider, application);
            record.sayTheRest(provider);
        }));
        application.steps().forEach(step -> {
            deeds.add(new Deed(instant(step.at()), () -> {
                hands.letTheReportPass(application, step);
                hands.goOn(application);
                hands.letThePanelMeet(application, step);
                visits.prepare(provider, application, step, material);
                if (!step.everyFile()) {
                    hands.take(application, step, material);
                }
                hands.goOn(application);
            }));
            if (step.refusalProposed()) {
                deeds.add(new Deed(afterRepresentations(step), () -> hands.goOn(application)));
            }
        });
        application
                .acts()
                .forEach(act -> deeds.add(new Deed(instant(act.at()), () -> {
                    acts.perform(provider, application, act);
                    hands.goOn(application);
                })));
        application
                .stops()
                .forEach(stop -> deeds.add(new Deed(instant(stop.at()), () -> hands.stop(application, stop))));
    }

    /** Nobody answers a proposed refusal in the demonstration: the day after the last for it, it is final. */
    private static Instant afterRepresentations(DemoStep step) {
        return instant(step.at().toLocalDate().plusDays(29).atTime(0, 5));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(LondonTime.ZONE).toInstant();
    }

    /** First of all: the web server opens at a far later phase. */
    @Override
    public int getPhase() {
        return 0;
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
