package org.hearthmark.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearthmark.accreditation.NearbyHome;
import org.hearthmark.accreditation.NearbyHomes;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.shared.Located;
import org.hearthmark.shared.LondonTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accredited homes that could be used instead of another: of the same kind, for somebody of the same age, with a free place
 * today, by distance. A home for everybody from 16 on is matched by those for 16 and 17 and for 18 and over, too.
 */
@Component
public class Alternatives implements NearbyHomes {

    private static final int YOUNGEST = 16;
    private static final int ADULT = 18;

    private final Register register;
    private final Clock clock;

    Alternatives(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Without the home itself; where nobody knows where it lies, those of its council. */
    @Transactional(readOnly = true)
    public List<RegisterRow> rows(int miles, Alike alike, int most) {
        return register.search(query(miles, alike), 0, most + 1).rows().stream()
                .filter(row -> !row.setting().equals(alike.home().id()))
                .limit(most)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<NearbyHome> within(int miles, Alike alike, int most) {
        var today = LondonTime.today(clock);
        return rows(miles, alike, most).stream().map(row -> inWords(row, today)).toList();
    }

    private static RegisterQuery query(int miles, Alike alike) {
        var near = Optional.ofNullable(alike.home().located()).map(Located::place);
        return new RegisterQuery(
                near.isPresent() ? Optional.empty() : Optional.of(alike.home().councilGss()),
                age(alike.ages()),
                Optional.of(alike.category()),
                near,
                Optional.of(miles),
                true);
    }

    private static Optional<Integer> age(AgeRange ages) {
        return switch (ages) {
            case AGE_16_17 -> Optional.of(YOUNGEST);
            case AGE_18_PLUS -> Optional.of(ADULT);
            case BOTH -> Optional.empty();
        };
    }

    private static NearbyHome inWords(RegisterRow row, LocalDate today) {
        return new NearbyHome(
                row.reference(),
                row.name(),
                row.councilName() + " (" + row.outcode() + ")",
                row.ages().label(),
                row.miles()
                        .map(miles -> String.format(Locale.UK, "%.1f miles", miles))
                        .orElse(""),
                row.free().map(free -> free.inWords(today)).orElse(""));
    }
}
