package org.hearthmark.accreditation.domain.recheck;

import static org.hearthmark.provider.FactKind.COMPANY_PROFILE;
import static org.hearthmark.provider.FactKind.FILING_HISTORY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearthmark.provider.CompanyReading.Filing;
import org.hearthmark.provider.CompanyReading.Profile;
import org.hearthmark.shared.DaysInWords;

/**
 * What a company's profile says of D01 (it exists and is active), D02 (accounts and confirmation statement are on time) and
 * D07 (its office). Source: the table of stage-1 checks; a value that no column of it names is amber.
 */
final class CompanyChecks {

    private static final Set<String> ENDED = Set.of("dissolved", "liquidation", "administration");
    private static final Set<String> IN_BUSINESS = Set.of("active", "open", "registered");
    private static final Set<String> STRIKE_OFF_NOTICES =
            Set.of("GAZ1", "GAZ1(A)", "DISS40", "DISS16(SOAS)", "SOAS(A)");
    private static final int YOUNG_MONTHS = 12;

    private final ReadingDesk desk;

    CompanyChecks(ReadingDesk desk) {
        this.desk = desk;
    }

    List<RegisterReading> all() {
        return List.of(exists(), onTime(), office());
    }

    private RegisterReading exists() {
        return desk.withoutAnswer("D01", COMPANY_PROFILE)
                .orElseGet(() -> desk.company()
                        .profile()
                        .map(this::exists)
                        .orElseGet(() -> desk.told(
                                "D01",
                                "amber",
                                Map.of(),
                                "knows no company of this number. Ask the provider which number is right.",
                                COMPANY_PROFILE)));
    }

    private RegisterReading exists(Profile profile) {
        var status = Objects.toString(profile.status(), "").toLowerCase(Locale.ROOT);
        var words = "“" + status + "”" + detail(profile);
        if (ENDED.contains(status)) {
            return desk.told("D01", "stop", Map.of(), words, COMPANY_PROFILE);
        }
        var age = monthsOld(profile);
        var concerns = new ArrayList<String>();
        if (!IN_BUSINESS.contains(status)) {
            concerns.add("a status that somebody has to judge");
        }
        if (profile.statusDetail() != null) {
            concerns.add("a status that somebody has to judge");
        }
        age.filter(months -> months < YOUNG_MONTHS).ifPresent(months -> concerns.add("younger than 12 months"));
        if (age.isEmpty()) {
            concerns.add("the register tells no day on which it was formed");
        }
        strikeOffNotice().ifPresent(concerns::add);
        var formed = age.map(months -> ", formed on " + DaysInWords.day(profile.createdOn()))
                .orElse("");
        var seen = age.<Map<String, Object>>map(months -> Map.of("monthsOld", months))
                .orElse(Map.of());
        return desk.told(
                "D01",
                concerns.isEmpty() ? "clear" : "amber",
                seen,
                words + formed + because(concerns),
                COMPANY_PROFILE);
    }

    private static String detail(Profile profile) {
        return profile.statusDetail() == null ? "" : " (" + profile.statusDetail() + ")";
    }

    private static String because(List<String> concerns) {
        return concerns.isEmpty()
                ? ""
                : "; " + String.join("; ", concerns.stream().distinct().toList());
    }

    private Optional<Integer> monthsOld(Profile profile) {
        return Optional.ofNullable(profile.createdOn())
                .map(day -> (int) ChronoUnit.MONTHS.between(day, desk.asAt(COMPANY_PROFILE)))
                .filter(months -> months >= 0);
    }

    /** A notice of the last twelve months that it would be struck off, or that this was stopped. */
    private Optional<String> strikeOffNotice() {
        var since = desk.day().minusMonths(YOUNG_MONTHS);
        return desk.company().filings().stream()
                .flatMap(List::stream)
                .filter(filing -> filing.day() != null && filing.day().isAfter(since))
                .filter(filing -> STRIKE_OFF_NOTICES.contains(
                        Objects.toString(filing.type(), "").toUpperCase(Locale.ROOT)))
                .map(Filing::day)
                .max(LocalDate::compareTo)
                .map(day -> "a notice about striking it off on " + DaysInWords.day(day) + " ("
                        + FILING_HISTORY.label().toLowerCase(Locale.UK) + ")");
    }

    private RegisterReading onTime() {
        return desk.withoutAnswer("D02", COMPANY_PROFILE)
                .orElseGet(() -> desk.company().profile().map(this::onTime).orElseGet(() -> noCompany("D02")));
    }

    private RegisterReading onTime(Profile profile) {
        var asAt = desk.asAt(COMPANY_PROFILE);
        long late = Math.max(
                daysLate(profile.accountsDue(), profile.accountsOverdue(), asAt),
                daysLate(profile.confirmationDue(), profile.confirmationOverdue(), asAt));
        boolean unknown = profile.accountsOverdue() && profile.accountsDue() == null
                || profile.confirmationOverdue() && profile.confirmationDue() == null;
        if (unknown && late < 60) {
            return desk.told(
                    "D02",
                    "amber",
                    Map.of(),
                    "overdue; the register tells no day on which it was due",
                    COMPANY_PROFILE);
        }
        var answer = late == 0 ? "clear" : late < 60 ? "amber" : "stop";
        return desk.told("D02", answer, Map.of("daysLate", (int) late), due(profile), COMPANY_PROFILE);
    }

    /** What the register calls overdue is a day late at least. */
    private static long daysLate(LocalDate due, boolean overdue, LocalDate asAt) {
        long days = due == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, asAt));
        return Math.max(days, overdue ? 1 : 0);
    }

    private static String due(Profile profile) {
        return String.join(
                "; ",
                Stream.of(
                                due("accounts", profile.accountsDue(), profile.accountsOverdue()),
                                due("confirmation statement", profile.confirmationDue(), profile.confirmationOverdue()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<String> due(String what, LocalDate due, boolean overdue) {
        if (due == null) {
            return Optional.of("no " + what + " due");
        }
        return Optional.of(what + (overdue ? " overdue since " : " due on ") + DaysInWords.day(due));
    }

    private RegisterReading office() {
        return desk.withoutAnswer("D07", COMPANY_PROFILE)
                .orElseGet(() -> desk.company().profile().map(this::office).orElseGet(() -> noCompany("D07")));
    }

    private RegisterReading office(Profile profile) {
        if (profile.officeDisputed() || profile.officeUndeliverable()) {
            var what =
                    profile.officeDisputed() ? "its registered office is disputed" : "post cannot be delivered to it";
            return desk.told("D07", "stop", Map.of(), what, COMPANY_PROFILE);
        }
        return desk.told(
                "D07",
                "clear",
                Map.of(),
                "the register knows nothing against its registered office; whether it only forwards post is for you to see",
                COMPANY_PROFILE);
    }

    private RegisterReading noCompany(String check) {
        return desk.notTold(check, ReadingDesk.NO_SUCH_COMPANY, COMPANY_PROFILE);
    }
}
