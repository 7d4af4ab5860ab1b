package org.hearthmark.accreditation.domain.recheck;

import static org.hearthmark.provider.FactKind.COMPANY_PROFILE;
import static org.hearthmark.provider.FactKind.FILING_HISTORY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearthmark.provider.CompanyReading.Filing;
import org.hearthmark.provider.CompanyReading.Profile;
import org.hearthmark.provider.PublicFact;
import org.hearthmark.shared.DaysInWords;

/**
 * What Companies House says of D01: the firm exists and is active. It is clear only where the filing history, too, is known:
 * a notice about striking it off stands there. Source: the table of stage-1 checks.
 */
final class ExistenceCheck {

    private static final String CHECK = "D01";
    private static final Set<String> ENDED = Set.of("dissolved", "liquidation", "administration");
    private static final Set<String> IN_BUSINESS = Set.of("active", "open", "registered");
    private static final Set<String> STRIKE_OFF_NOTICES =
            Set.of("GAZ1", "GAZ1(A)", "DISS40", "DISS16(SOAS)", "SOAS(A)");
    private static final int YOUNG_MONTHS = 12;
    private static final String TO_JUDGE = "a status that somebody has to judge";

    private final ReadingDesk desk;

    ExistenceCheck(ReadingDesk desk) {
        this.desk = desk;
    }

    RegisterReading reading() {
        return desk.withoutAnswer(CHECK, COMPANY_PROFILE)
                .orElseGet(() -> desk.company().profile().map(this::exists).orElseGet(this::noSuchCompany));
    }

    private RegisterReading noSuchCompany() {
        return desk.told(
                        CHECK,
                        "amber",
                        Map.of(),
                        "knows no company of this number. Ask the provider which number is right.",
                        COMPANY_PROFILE)
                .found(List.of("no such company"));
    }

    private RegisterReading exists(Profile profile) {
        var status = Objects.toString(profile.status(), "").toLowerCase(Locale.ROOT);
        var words = "“" + status + "”" + detail(profile);
        if (ENDED.contains(status)) {
            return desk.told(CHECK, "stop", Map.of(), words, COMPANY_PROFILE).found(List.of("status " + status));
        }
        var concerns = concerns(profile, status);
        if (concerns.isEmpty()) {
            return desk.pendingWithout(CHECK, FILING_HISTORY)
                    .orElseGet(() -> told("clear", profile, words + formed(profile)));
        }
        var because = String.join("; ", concerns.values().stream().distinct().toList());
        return told("amber", profile, words + formed(profile) + "; " + because).found(concerns.keySet());
    }

    private RegisterReading told(String answer, Profile profile, String words) {
        var seen = monthsOld(profile)
                .<Map<String, Object>>map(months -> Map.of("monthsOld", months))
                .orElse(Map.of());
        return desk.told(CHECK, answer, seen, words, COMPANY_PROFILE);
    }

    /** In words, by what tells one from another. */
    private Map<String, String> concerns(Profile profile, String status) {
        var concerns = new LinkedHashMap<String, String>();
        if (!IN_BUSINESS.contains(status)) {
            concerns.put("status " + status, TO_JUDGE);
        }
        if (profile.statusDetail() != null) {
            concerns.put("detail " + profile.statusDetail(), TO_JUDGE);
        }
        var age = monthsOld(profile);
        age.filter(months -> months < YOUNG_MONTHS)
                .ifPresent(months -> concerns.put("young", "younger than 12 months"));
        if (age.isEmpty()) {
            concerns.put("no day", "the register tells no day on which it was formed");
        }
        strikeOffNotice()
                .ifPresent(day -> concerns.put(
                        "notice of " + day,
                        "a notice about striking it off on " + DaysInWords.day(day) + " (filing history)"));
        filingsByHand()
                .ifPresent(
                        found -> concerns.put("filing history by hand", "filing history, by hand: " + found.reason()));
        return concerns;
    }

    private static String detail(Profile profile) {
        return profile.statusDetail() == null ? "" : " (" + profile.statusDetail() + ")";
    }

    private String formed(Profile profile) {
        return monthsOld(profile)
                .map(months -> ", formed on " + DaysInWords.day(profile.createdOn()))
                .orElse("");
    }

    private Optional<Integer> monthsOld(Profile profile) {
        return Optional.ofNullable(profile.createdOn())
                .map(day -> (int) ChronoUnit.MONTHS.between(day, desk.asAt(COMPANY_PROFILE)))
                .filter(months -> months >= 0);
    }

    /** The latest of the last twelve months that it would be struck off, or that this was stopped. */
    private Optional<LocalDate> strikeOffNotice() {
        var since = desk.day().minusMonths(YOUNG_MONTHS);
        return desk.company().filings().stream()
                .flatMap(List::stream)
                .filter(filing -> filing.day() != null && filing.day().isAfter(since))
                .filter(filing -> STRIKE_OFF_NOTICES.contains(
                        Objects.toString(filing.type(), "").toUpperCase(Locale.ROOT)))
                .map(Filing::day)
                .max(LocalDate::compareTo);
    }

    /** What a person recorded against the firm in the place of its filing history. */
    private Optional<PublicFact.ByHand> filingsByHand() {
        return desk.usable(FILING_HISTORY).flatMap(PublicFact::byHand).filter(PublicFact.ByHand::against);
    }
}
