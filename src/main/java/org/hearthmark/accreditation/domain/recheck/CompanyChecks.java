package org.hearthmark.accreditation.domain.recheck;

import static org.hearthmark.provider.FactKind.COMPANY_PROFILE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearthmark.provider.CompanyReading.Profile;
import org.hearthmark.shared.DaysInWords;

/**
 * What a company's profile says of D01 (it exists and is active), D02 (accounts and confirmation statement are on time) and
 * D07 (its office). Source: the table of stage-1 checks; a value that no column of it names is amber.
 */
final class CompanyChecks {

    private final ReadingDesk desk;

    CompanyChecks(ReadingDesk desk) {
        this.desk = desk;
    }

    List<RegisterReading> all() {
        return List.of(new ExistenceCheck(desk).reading(), onTime(), office());
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
                            COMPANY_PROFILE)
                    .found(lateNow(profile, asAt));
        }
        var answer = late == 0 ? "clear" : late < 60 ? "amber" : "stop";
        return desk.told("D02", answer, Map.of("daysLate", (int) late), due(profile), COMPANY_PROFILE)
                .found(lateNow(profile, asAt));
    }

    private static List<String> lateNow(Profile profile, LocalDate asAt) {
        var late = new ArrayList<String>();
        if (daysLate(profile.accountsDue(), profile.accountsOverdue(), asAt) > 0) {
            late.add("accounts due " + profile.accountsDue());
        }
        if (daysLate(profile.confirmationDue(), profile.confirmationOverdue(), asAt) > 0) {
            late.add("confirmation statement due " + profile.confirmationDue());
        }
        return late;
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
        var problems = new ArrayList<String>();
        if (profile.officeDisputed()) {
            problems.add("its registered office is disputed");
        }
        if (profile.officeUndeliverable()) {
            problems.add("post cannot be delivered to its registered office");
        }
        if (!problems.isEmpty()) {
            return desk.told("D07", "stop", Map.of(), String.join("; ", problems), COMPANY_PROFILE)
                    .found(problems);
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
