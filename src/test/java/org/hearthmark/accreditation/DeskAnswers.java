package org.hearthmark.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Answers to the forms of stage 1 as Tasklist sends them: everything clear, except what is said otherwise. */
public final class DeskAnswers {

    private static final String CLEAR = "clear";

    private final Map<String, Object> answers = new HashMap<>();

    private DeskAnswers(String... clearChecks) {
        for (String check : clearChecks) {
            answers.put(check + "Answer", CLEAR);
        }
    }

    /** Of a firm at Companies House whose service is registered with Ofsted and not inspected yet. */
    public static DeskAnswers firm(LocalDate seenOn, String urn, LocalDate registeredFrom) {
        return new DeskAnswers(
                        "d01", "d05", "d06", "d07", "d08", "d15", "d18", "d22", "d23", "d24", "d25", "d26", "d27")
                .and("companiesHouse", "yes")
                .and("firmSeenOn", seenOn.toString())
                .and("registerSeenOn", seenOn.toString())
                .and("peopleSeenOn", seenOn.toString())
                .and("papersSeenOn", seenOn.toString())
                .and("d01MonthsOld", 60)
                .and("d06DissolvedFirms", 0)
                .and("d15Until", seenOn.plusMonths(7).toString())
                .and("d16Answer", "registered")
                .and("d16Urn", urn)
                .and("d16RegisteredFrom", registeredFrom.toString())
                .and("d17Answer", "notInspected")
                .met("lm01", "lm04", "lm05", "lm16", "pr01", "pr04", "pr11");
    }

    /** Of a firm that had to file accounts and did. */
    public static DeskAnswers finances(LocalDate seenOn) {
        return new DeskAnswers("d02", "d03", "d04", "d09", "d10", "d11", "d12", "d13", "d14")
                .and("accounts", "due")
                .and("financesSeenOn", seenOn.toString())
                .and("d02DaysLate", 0)
                .and("d09Basis", "accounts")
                .and("d09Months", 5)
                .and("d09Ratio", new BigDecimal("1.4"))
                .and("d10Points", 12)
                .and("d11Cover", 10_000_000)
                .and("d11Until", seenOn.plusMonths(7).toString())
                .and("d12Cover", 10_000_000)
                .and("d12Until", seenOn.plusMonths(7).toString())
                .and("d14Cover", 2_000_000)
                .and("d14Until", seenOn.plusMonths(7).toString());
    }

    public static DeskAnswers landlord(LocalDate seenOn) {
        return new DeskAnswers("d19", "d20", "d21")
                .and("landlordSeenOn", seenOn.toString())
                .met("ac02", "ac03");
    }

    /** Of the task that settles what is pending; nothing is settled yet. */
    public static DeskAnswers settling(LocalDate seenOn) {
        return new DeskAnswers().and("settledOn", seenOn.toString());
    }

    /** Of a firm that no company number has, so that nobody asks what stands at Companies House. */
    public DeskAnswers notAtCompaniesHouse() {
        return without("d02Answer", "d02DaysLate", "d03Answer", "d04Answer", "d05Answer", "d06Answer")
                .without("d06DissolvedFirms", "d07Answer", "d27Answer")
                .replaced("companiesHouse", "no")
                .replaced("accounts", "notAtCompaniesHouse");
    }

    private DeskAnswers replaced(String field, Object value) {
        answers.replace(field, value);
        return this;
    }

    /** A check with another answer, and why. */
    public DeskAnswers except(String check, String answer, String note) {
        String name = check.toLowerCase(Locale.ROOT);
        return and(name + "Answer", answer).and(name + "Note", note);
    }

    /** A check that has no answer yet. */
    public DeskAnswers pending(String check, String awaited, LocalDate lookAgain) {
        return except(check, "pending", awaited)
                .and(check.toLowerCase(Locale.ROOT) + "LookAgain", lookAgain.toString());
    }

    /** A check in which something is promised. */
    public DeskAnswers promised(String check, String what, LocalDate until) {
        return except(check, "promised", what).and(check.toLowerCase(Locale.ROOT) + "PromisedFor", until.toString());
    }

    public DeskAnswers and(String field, Object value) {
        answers.put(field, value);
        return this;
    }

    public DeskAnswers without(String... fields) {
        for (String field : fields) {
            answers.remove(field);
        }
        return this;
    }

    private DeskAnswers met(String... items) {
        for (String item : items) {
            answers.put(item + "Level", "level1");
        }
        return this;
    }

    public Map<String, Object> map() {
        return Map.copyOf(answers);
    }
}
