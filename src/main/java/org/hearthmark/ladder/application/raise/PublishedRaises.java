package org.hearthmark.ladder.application.raise;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.ladder.application.raise.RaiseStep.Act;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Raises by their ids, for what is done with them once they are proposed. */
@Component
public class PublishedRaises {

    /** In whose name the product itself does something. */
    public static final String SYSTEM = "system";

    private final RaiseBook book;
    private final RaiseSteps steps;

    PublishedRaises(RaiseBook book, RaiseSteps steps) {
        this.book = book;
        this.steps = steps;
    }

    /** @throws Refusal UNKNOWN */
    @Transactional(readOnly = true)
    public RaiseFile open(UUID id) {
        return RaiseFile.of(require(id), steps.of(id));
    }

    /** The same, while nobody else decides on a raise until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RaiseFile locked(UUID id) {
        steps.lock();
        return open(id);
    }

    private Raise require(UUID id) {
        return book.findWithLevelsById(id).orElseThrow(() -> Refusal.unknown("raise"));
    }

    /** Those under way, each with its steps; by their days. */
    @Transactional(readOnly = true)
    public List<RaiseFile> in(RaiseStatus... statuses) {
        var raises = book.findByStatusInOrderByDayAscReferenceAsc(EnumSet.copyOf(List.of(statuses)));
        var done = steps.ofAll(raises.stream().map(Raise::id).toList());
        return raises.stream()
                .map(raise -> RaiseFile.of(raise, done.getOrDefault(raise.id(), List.of())))
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID raise, Act act, String region, String note, Map<String, String> details, String by) {
        steps.record(raise, act, region, note, details, by);
    }

    /** It is over: nothing more comes of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(UUID id) {
        var raise = require(id);
        raise.close();
        book.saveAndFlush(raise);
        steps.record(id, Act.CLOSED, SYSTEM);
    }
}
