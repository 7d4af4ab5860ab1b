package org.hearthmark.accreditation.domain.recheck;

import static org.hearthmark.provider.FactKind.CHARGES;
import static org.hearthmark.provider.FactKind.COMPANY_PROFILE;
import static org.hearthmark.provider.FactKind.INSOLVENCY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearthmark.provider.CompanyReading.Charge;
import org.hearthmark.provider.CompanyReading.InsolvencyCase;
import org.hearthmark.provider.CompanyReading.Profile;
import org.hearthmark.provider.FactKind;
import org.hearthmark.shared.DaysInWords;

/**
 * What Companies House says of D03 (insolvency of the firm) and D04 (charges on it). A fresh profile that says there are
 * none is enough; where it says there are some, they are read themselves.
 */
final class LiabilityChecks {

    private static final Set<String> INSOLVENT =
            Set.of("liquidation", "administration", "receivership", "insolvency-proceedings", "voluntary-arrangement");
    private static final Set<String> SETTLED = Set.of("fully-satisfied", "satisfied");
    private static final int NEW_CHARGE_DAYS = 90;

    private final ReadingDesk desk;

    LiabilityChecks(ReadingDesk desk) {
        this.desk = desk;
    }

    List<RegisterReading> all() {
        return List.of(insolvency(), charges());
    }

    private RegisterReading insolvency() {
        var status = profile().map(Profile::status).map(word -> word.toLowerCase(Locale.ROOT));
        if (status.filter(INSOLVENT::contains).isPresent()) {
            return desk.told("D03", "stop", Map.of(), "“" + status.get() + "”: a case is open", COMPANY_PROFILE)
                    .found(List.of("status " + status.get()));
        }
        if (profile().filter(profile -> !profile.hasInsolvencyHistory()).isPresent() && noneListed(INSOLVENCY)) {
            return desk.told(
                    "D03", "clear", Map.of(), "no insolvency on record. Look at The Gazette, too", COMPANY_PROFILE);
        }
        return desk.withoutAnswer("D03", INSOLVENCY)
                .or(() -> contradicted("D03", INSOLVENCY, "insolvency", Profile::hasInsolvencyHistory))
                .orElseGet(() -> insolvency(desk.company().insolvency().orElse(List.of())));
    }

    private RegisterReading insolvency(List<InsolvencyCase> cases) {
        var open = cases.stream()
                .filter(InsolvencyCase::open)
                .map(one -> String.valueOf(one.type()))
                .toList();
        if (!open.isEmpty()) {
            return desk.told("D03", "stop", Map.of(), "a case is open: " + open.get(0), INSOLVENCY)
                    .found(open);
        }
        if (cases.isEmpty()) {
            return desk.told("D03", "clear", Map.of(), "no insolvency on record. Look at The Gazette, too", INSOLVENCY);
        }
        var ended = cases.stream()
                .map(InsolvencyCase::endedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        var reading = desk.told(
                "D03",
                "amber",
                ended.<Map<String, Object>>map(day -> Map.of("endedOn", day.toString()))
                        .orElse(Map.of()),
                "a past case"
                        + ended.map(day -> " that ended on " + DaysInWords.day(day))
                                .orElse("; the register tells no end"),
                INSOLVENCY);
        return reading.found(
                cases.stream().map(one -> one.type() + " " + one.endedOn()).toList());
    }

    private RegisterReading charges() {
        if (profile().filter(profile -> !profile.hasCharges()).isPresent() && noneListed(CHARGES)) {
            return desk.told("D04", "clear", Map.of(), "no charges", COMPANY_PROFILE);
        }
        return desk.withoutAnswer("D04", CHARGES)
                .or(() -> contradicted("D04", CHARGES, "charges", Profile::hasCharges))
                .orElseGet(() -> charges(desk.company().charges().orElse(List.of())));
    }

    private RegisterReading charges(List<Charge> charges) {
        var latest =
                charges.stream().map(Charge::createdOn).filter(Objects::nonNull).max(LocalDate::compareTo);
        var days = latest.map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(day, desk.asAt(CHARGES))));
        var seen = days.<Map<String, Object>>map(count -> Map.of("daysSinceCharge", count))
                .orElse(Map.of());
        if (charges.stream().anyMatch(Charge::enforced)) {
            return desk.told("D04", "stop", seen, "a receiver was appointed under a charge", CHARGES)
                    .found(marks(charges, Charge::enforced));
        }
        var concerns = concerns(charges, days);
        var words = charges.isEmpty() ? "no charges" : charges.size() + (charges.size() == 1 ? " charge" : " charges");
        if (concerns.isEmpty()) {
            return desk.told("D04", "clear", seen, words, CHARGES);
        }
        return desk.told("D04", "amber", seen, words + "; " + String.join("; ", concerns), CHARGES)
                .found(marks(charges, charge -> unsettled(charge) || isNew(charge)));
    }

    private boolean isNew(Charge charge) {
        return charge.createdOn() != null
                && !charge.createdOn().isBefore(desk.asAt(CHARGES).minusDays(NEW_CHARGE_DAYS));
    }

    private static List<String> marks(List<Charge> charges, Predicate<Charge> concerns) {
        return charges.stream()
                .filter(concerns)
                .map(charge -> "charge of " + charge.createdOn() + (charge.overEverything() ? " over everything" : ""))
                .toList();
    }

    private static List<String> concerns(List<Charge> charges, Optional<Integer> daysSinceLatest) {
        var unsettled = charges.stream().filter(LiabilityChecks::unsettled).toList();
        var concerns = new ArrayList<String>();
        daysSinceLatest
                .filter(days -> days <= NEW_CHARGE_DAYS)
                .ifPresent(days -> concerns.add("the latest was made " + days + " days before"));
        if (unsettled.stream().anyMatch(Charge::overEverything)) {
            concerns.add("one is over everything that the firm has");
        }
        if (!unsettled.isEmpty()) {
            concerns.add(unsettled.size() + " not satisfied: clear only where explained");
        }
        return concerns;
    }

    private static boolean unsettled(Charge charge) {
        return !SETTLED.contains(Objects.toString(charge.status(), "").toLowerCase(Locale.ROOT));
    }

    private Optional<Profile> profile() {
        return desk.usable(COMPANY_PROFILE).flatMap(fact -> desk.company().profile());
    }

    /**
     * The profile says that there are some, and the list is empty: an older list is read again, one as fresh as the profile
     * is for somebody to judge.
     */
    private Optional<RegisterReading> contradicted(
            String check, FactKind kind, String what, Predicate<Profile> hasSome) {
        if (profile().filter(hasSome).isEmpty() || !noneListed(kind)) {
            return Optional.empty();
        }
        var older = desk.asAt(kind).isBefore(desk.asAt(COMPANY_PROFILE));
        return Optional.of(
                older
                        ? desk.notTold(
                                check, "none; its newer profile says that there are some, so it is asked again", kind)
                        : desk.told(
                                        check,
                                        "amber",
                                        Map.of(),
                                        "the profile says that there is " + what
                                                + " on record, and the list is empty: look it up",
                                        kind)
                                .found(List.of("profile against list")));
    }

    /** Whether nothing of this kind stands in the way of what the profile says: no list, or an empty one. */
    private boolean noneListed(FactKind kind) {
        var list = kind == CHARGES
                ? desk.company().charges().map(List::size)
                : desk.company().insolvency().map(List::size);
        return desk.usable(kind).isEmpty() || desk.usable(kind).get().byHand().isEmpty() && list.orElse(0) == 0;
    }
}
