package org.hearthmark.accreditation;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearthmark.accreditation.domain.standing.SheetRows;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Replays what is recorded of homes over what would be asked of them, with the grade table as it is deployed. */
@Component
public class Replays {

    private final SheetRows sheets;
    private final Supplier<Replay> replay;

    Replays(SheetRows sheets, Standards standards, GradeTable table) {
        this.sheets = sheets;
        this.replay = SingletonSupplier.of(() -> new Replay(standards.items(), table));
    }

    /**
     * The sheets of all homes that are accredited today, fully or with conditions, in the order of their ids: one statement,
     * and no more than a few hundred at a time in memory. A fact that came within the last half minute may not be in yet.
     */
    @Transactional(readOnly = true)
    public <T> T read(Function<Stream<Sheet>, T> reader) {
        return readWithLapsedSince(LocalDate.MAX, reader);
    }

    /** With them those whose accreditation lapsed on a day or later, and that are not cured. */
    @Transactional(readOnly = true)
    public <T> T readWithLapsedSince(LocalDate day, Function<Stream<Sheet>, T> reader) {
        try (var all = sheets.all(day)) {
            return reader.apply(all);
        }
    }

    /** For many homes at once: the pure replay itself. */
    public Replay replay() {
        return replay.get();
    }

    /** As {@link Replay#over}. */
    public Replayed over(Sheet sheet, Asked today, Asked then) {
        return replay.get().over(sheet, today, then);
    }
}
