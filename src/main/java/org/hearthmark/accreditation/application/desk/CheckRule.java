package org.hearthmark.accreditation.application.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.desk.AppliesTo;
import org.hearthmark.accreditation.domain.desk.CheckFinding;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.CheckValue;
import org.hearthmark.accreditation.domain.desk.CheckedFirm;
import org.hearthmark.accreditation.domain.desk.CheckedFirm.Duty;
import org.hearthmark.shared.DaysInWords;

/**
 * Whether a finding may be recorded: nobody records a result better than the values seen allow, asks what does not apply to
 * the firm, leaves out what does, or lets a check wait or a promise stand without a day.
 */
final class CheckRule {

    /** What was looked up longer ago than this is looked up again. */
    static final int OLDEST_DAYS = 31;

    static final int LONGEST_WAIT_MONTHS = 3;
    static final int LONGEST_PROMISE_MONTHS = 6;

    private final CheckedFirm firm;
    private final LocalDate today;
    private final Map<String, String> faults = new LinkedHashMap<>();

    CheckRule(CheckedFirm firm, LocalDate today) {
        this.firm = firm;
        this.today = today;
    }

    /** Holds a finding against the rules; what is wrong is added to the faults. */
    void hold(CheckFinding finding) {
        duty(finding);
        if (finding.result() == CheckResult.NOT_APPLICABLE) {
            return;
        }
        if (finding.result() != CheckResult.CLEAR && finding.note().isEmpty()) {
            fault(finding, CheckFields.NOTE, "Say why: what you saw, what is awaited or what is promised.");
        }
        pending(finding);
        promise(finding);
        finding.check().values().forEach(value -> value(finding, value));
    }

    /** A day on which something was looked up. */
    void seenOn(String field, LocalDate day) {
        if (day.isAfter(today)) {
            faults.put(field, "Enter today's date or an earlier one.");
        } else if (day.isBefore(today.minusDays(OLDEST_DAYS))) {
            faults.put(field, "This is more than " + OLDEST_DAYS + " days old. Look it up again.");
        }
    }

    /** What is wrong, by the form's fields. */
    Map<String, String> faults() {
        return faults;
    }

    private void duty(CheckFinding finding) {
        var applies = finding.check().appliesTo();
        var duty = firm.dutyOf(applies);
        boolean left = finding.result() == CheckResult.NOT_APPLICABLE;
        if (left && duty == Duty.MUST) {
            faults.put(gate(finding), finding.check().id() + " applies to this provider: " + whyItApplies(applies));
        } else if (!left && duty == Duty.MUST_NOT) {
            faults.put(
                    gate(finding),
                    finding.check().id() + " is not asked of this provider: it is a "
                            + firm.kind().label().toLowerCase(Locale.UK) + " without a company number.");
        }
    }

    /** The question of the form that says to whom a check applies. */
    private static String gate(CheckFinding finding) {
        boolean register = finding.check().appliesTo() == AppliesTo.COMPANIES_HOUSE
                || finding.check().appliesTo() == AppliesTo.ACCOUNTS;
        if (!register) {
            return name(finding, CheckFields.ANSWER);
        }
        return finding.check().step() == Step.CHECK_FIRM ? CheckFields.COMPANIES_HOUSE : CheckFields.ACCOUNTS;
    }

    private static String whyItApplies(AppliesTo applies) {
        return switch (applies) {
            case COMPANIES_HOUSE -> "it is registered at Companies House.";
            case ACCOUNTS -> "it says that its accounts are filed at Companies House.";
            case EMPLOYERS -> "it employs people.";
            case AGES_16_17 -> "one of its homes offers places to people of 16 or 17.";
            case ALL, REGISTERED_WITH_OFSTED -> "it is asked of everybody.";
        };
    }

    private void pending(CheckFinding finding) {
        if (finding.result() != CheckResult.PENDING) {
            return;
        }
        var last = today.plusMonths(LONGEST_WAIT_MONTHS);
        if (finding.lookAgain()
                .filter(day -> day.isAfter(today) && !day.isAfter(last))
                .isEmpty()) {
            fault(
                    finding,
                    CheckFields.LOOK_AGAIN,
                    "Choose a day after today and not later than " + DaysInWords.day(last) + ".");
        }
    }

    private void promise(CheckFinding finding) {
        if (finding.result() != CheckResult.COMMITMENT) {
            return;
        }
        var last = today.plusMonths(LONGEST_PROMISE_MONTHS);
        if (finding.promisedFor()
                .filter(day -> !day.isBefore(today) && !day.isAfter(last))
                .isEmpty()) {
            fault(
                    finding,
                    CheckFields.PROMISED_FOR,
                    "Choose the last day before the first placement, from today to " + DaysInWords.day(last) + ".");
        }
    }

    private void value(CheckFinding finding, CheckValue value) {
        var seen = finding.seen().get(value.name());
        if (!value.when().contains(finding.answer().code())) {
            return;
        }
        if (seen == null) {
            if (value.required()) {
                fault(finding, value.name(), "Enter what you saw: " + value.label() + ".");
            }
            return;
        }
        if (value.notAfterSeen() && LocalDate.parse(seen.toString()).isAfter(finding.asAt())) {
            fault(finding, value.name(), "This day lies after the day on which you looked.");
        }
        bound(finding, value, value.allows(seen, finding.asAt()));
        basis(finding, value, seen);
    }

    private void bound(CheckFinding finding, CheckValue value, CheckResult allowed) {
        boolean promised = finding.result() == CheckResult.COMMITMENT;
        if (promised && allowed == CheckResult.STOP && value.noPromise() && mustHaveIt(finding)) {
            fault(finding, CheckFields.ANSWER, "No promise stands in for this: " + value.label() + ".");
        } else if (!promised && finding.result().betterThan(allowed)) {
            fault(
                    finding,
                    CheckFields.ANSWER,
                    "What you saw (" + value.label() + ": "
                            + value.inWords(finding.seen().get(value.name())) + ") allows no better result than "
                            + allowed.label().toLowerCase(Locale.UK) + ".");
        }
    }

    private boolean mustHaveIt(CheckFinding finding) {
        return firm.dutyOf(finding.check().appliesTo()) == Duty.MUST;
    }

    /** Accounts that had to be filed are judged themselves; elsewhere a bank's letter will do. */
    private void basis(CheckFinding finding, CheckValue value, Object seen) {
        if (value.name().equals("basis") && !seen.equals("accounts") && firm.accountsAreFiled()) {
            fault(finding, value.name(), "The provider says that its accounts are filed: judge it on those.");
        }
    }

    private void fault(CheckFinding finding, String part, String message) {
        faults.putIfAbsent(name(finding, part), message);
    }

    private static String name(CheckFinding finding, String part) {
        return CheckFields.nameOf(finding.check().id(), part);
    }
}
