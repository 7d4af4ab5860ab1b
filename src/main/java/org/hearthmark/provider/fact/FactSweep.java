package org.hearthmark.provider.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.PublicFact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the register of companies about every firm whose time has come, a batch at a time: taken, asked outside any
 * transaction, and recorded in one. Several nodes share the work. It ends when nothing is due, or when the register wishes to
 * be left alone for a while.
 */
@Component
public class FactSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FactSweep.class);

    /** Questions of one batch: at a second each, it is recorded long before its claim ends. */
    private static final int AT_ONCE = 100;

    /** Batches of one run, so that a run ends and a node can stop between two. */
    private static final int BATCHES = 20;

    private final CompanyRegister register;
    private final WatchRows watches;
    private final FactRows facts;
    private final FactRecorder recorder;
    private final Clock clock;

    FactSweep(CompanyRegister register, WatchRows watches, FactRows facts, FactRecorder recorder, Clock clock) {
        this.register = register;
        this.watches = watches;
        this.facts = facts;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** When it begins, another register may be asked than before, such as none in place of a demonstration's. */
    void begin() {
        watches.askAgainWhatOthersTold(register.source(), clock.instant());
    }

    public void run() {
        boolean goesOn = true;
        for (int batch = 0; goesOn && batch < BATCHES; batch++) {
            List<Watched> claimed = watches.claim(AT_ONCE, clock.instant());
            goesOn = !claimed.isEmpty() && asked(claimed);
        }
    }

    /** Whether the register would hear more. */
    private boolean asked(List<Watched> claimed) {
        Map<UUID, List<PublicFact>> known = known(claimed);
        List<Inquiry.Outcome> outcomes = new ArrayList<>();
        boolean goesOn = true;
        for (List<Watched> ofFirm : byFirm(claimed).values()) {
            if (goesOn) {
                UUID firm = ofFirm.get(0).firm();
                goesOn = ask(ofFirm, known.getOrDefault(firm, List.of()), outcomes);
            }
        }
        List<Watched> asked = outcomes.stream().map(Inquiry.Outcome::watched).toList();
        List<Watched> unasked =
                claimed.stream().filter(one -> !asked.contains(one)).toList();
        recorder.record(outcomes, unasked);
        return goesOn;
    }

    private boolean ask(List<Watched> ofFirm, List<PublicFact> known, List<Inquiry.Outcome> outcomes) {
        Inquiry inquiry = new Inquiry(register, clock, known.stream());
        for (Watched watched : ofFirm) {
            Inquiry.Outcome outcome = about(watched, inquiry);
            outcomes.add(outcome);
            if (outcome.answer().notYet().isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** What one firm's answers do to our reading of them must not keep the other firms waiting. */
    private static Inquiry.Outcome about(Watched watched, Inquiry inquiry) {
        try {
            return inquiry.about(watched);
        } catch (RuntimeException broken) {
            LOG.error("{} of firm {} could not be asked for", watched.kind(), watched.firm(), broken);
            return new Inquiry.Outcome(
                    watched,
                    Optional.empty(),
                    new RegisterAnswer.NoAnswer("A fault of ours; it is in the log", Optional.empty()),
                    Optional.empty(),
                    Set.of());
        }
    }

    private Map<UUID, List<PublicFact>> known(List<Watched> claimed) {
        Map<UUID, AskedFirm> firms = claimed.stream()
                .collect(toMap(
                        Watched::firm,
                        one -> new AskedFirm(
                                one.firm(), FirmKind.COMPANY, one.number().value()),
                        (same, again) -> same));
        return facts.latest(firms.values(), register.source()).stream().collect(groupingBy(PublicFact::firm));
    }

    /** In the order of the claim; of one firm in the order of the kinds. */
    private static Map<UUID, List<Watched>> byFirm(List<Watched> claimed) {
        return claimed.stream()
                .sorted(Comparator.comparing(Watched::waited)
                        .reversed()
                        .thenComparing(Watched::due)
                        .thenComparing(Watched::firm)
                        .thenComparing(Watched::kind))
                .collect(groupingBy(Watched::firm, LinkedHashMap::new, toList()));
    }
}
