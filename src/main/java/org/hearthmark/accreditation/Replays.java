package org.hearthmark.accreditation;

import java.util.function.Supplier;
import org.hearthmark.standard.Asked;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Replays what is recorded of homes over what would be asked of them, with the grade table as it is deployed. */
@Component
public class Replays {

    private final Supplier<Replay> replay;

    Replays(Standards standards, GradeTable table) {
        this.replay = SingletonSupplier.of(() -> new Replay(standards.items(), table));
    }

    /** As {@link Replay#over}. */
    public Replayed over(Sheet sheet, Asked today, Asked then) {
        return replay.get().over(sheet, today, then);
    }
}
