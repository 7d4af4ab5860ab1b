package org.hearthmark.accreditation.domain.desk;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Where the desk checks of a case stand: of each check, for the firm or for a home, the last result counts. */
public final class DeskState {

    private record About(String check, UUID home) {}

    private final Map<About, List<CheckRecord>> records;

    private DeskState(Map<About, List<CheckRecord>> records) {
        this.records = records;
    }

    /** @param inOrder every result of a case, corrections after what they correct */
    public static DeskState of(Collection<CheckRecord> inOrder) {
        return new DeskState(inOrder.stream()
                .collect(groupingBy(
                        one -> new About(one.check().id(), one.homeId().orElse(null)),
                        LinkedHashMap::new,
                        java.util.stream.Collectors.toList())));
    }

    /** Those of the firm. */
    public List<CheckRecord> ofFirm() {
        return last(one -> one.homeId().isEmpty());
    }

    /** Those of a home's landlord. */
    public List<CheckRecord> ofHome(UUID home) {
        return last(one -> one.homeId().filter(home::equals).isPresent());
    }

    public List<CheckRecord> pending() {
        return last(one -> one.result() == CheckResult.PENDING);
    }

    /** The earliest day to look again at something that is pending. */
    public Optional<LocalDate> lookAgain() {
        return pending().stream().flatMap(one -> one.lookAgain().stream()).min(LocalDate::compareTo);
    }

    /** What was promised for a home: by the firm for all of them, or for this one. */
    public List<CheckRecord> promisesFor(UUID home) {
        return last(one -> one.result() == CheckResult.COMMITMENT
                && one.homeId().map(home::equals).orElse(true));
    }

    /** The last result of a check, if it was made. */
    public Optional<CheckRecord> result(String check, Optional<UUID> home) {
        return Optional.ofNullable(records.get(new About(check, home.orElse(null))))
                .map(history -> history.get(history.size() - 1));
    }

    /** Every result of a check, the first one first. */
    public List<CheckRecord> history(String check, Optional<UUID> home) {
        return records.getOrDefault(new About(check, home.orElse(null)), List.of());
    }

    private List<CheckRecord> last(Predicate<CheckRecord> which) {
        return records.values().stream()
                .map(history -> history.get(history.size() - 1))
                .filter(which)
                .toList();
    }
}
