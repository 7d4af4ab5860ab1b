package org.hearthmark.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearthmark.accreditation.Mark;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.provider.Registration;
import org.hearthmark.provider.RegistrationStatus;
import org.hearthmark.register.Verdict.Answer;
import org.hearthmark.shared.DaysInWords;

/**
 * Whether a council may place a young person of an age in a home. Under 16: never in supported accommodation (banned
 * since September 2021). 16 and 17: only where the home is accredited and its service registered with Ofsted (SI
 * 2023/416). 18 and over: where the home is accredited.
 */
final class UseRule {

    static final int YOUNGEST = 16;
    static final int ADULT = 18;

    static final String UNDER_16 =
            "Never: a child under 16 may not be placed in supported accommodation, accredited or not.";

    /** How long a look-up in Ofsted's register is relied on: a value of our own, until look-ups are made by machine. */
    static final Period LOOK_UP_HOLDS = Period.ofMonths(6);

    private static final String ONLY_REGISTERED = " A 16 or 17 year old may only be placed in a registered service.";

    private UseRule() {}

    static Verdict of(int age, Standing standing, Optional<Registration> registration) {
        if (age < YOUNGEST) {
            return new Verdict(Answer.UNDER_16, List.of(UNDER_16));
        }
        if (!standing.mayBeUsed()) {
            return closed(standing);
        }
        var ages = standing.judged().orElseThrow().ages();
        if (!ages.admits(age)) {
            return new Verdict(
                    Answer.NOT_FOR_THIS_AGE, List.of("This home is accredited for ages " + ages.label() + " only."));
        }
        return age < ADULT ? forChild(standing, registration) : new Verdict(Answer.MAY_BE_USED, accredited(standing));
    }

    private static Verdict closed(Standing standing) {
        if (standing.suspended()) {
            var reasons = new ArrayList<String>();
            reasons.add("Suspended since " + DaysInWords.day(standing.since()) + ".");
            reasons.addAll(standing.reasons());
            return new Verdict(Answer.SUSPENDED, reasons);
        }
        return new Verdict(Answer.NOT_ACCREDITED, standing.reasons());
    }

    private static Verdict forChild(Standing standing, Optional<Registration> registration) {
        var known = registration.filter(fact -> !tooOld(fact, standing.day()));
        if (known.filter(fact -> fact.status() == RegistrationStatus.REGISTERED).isEmpty()) {
            return new Verdict(
                    Answer.NOT_REGISTERED,
                    List.of(
                            notRegistered(registration, standing.day()),
                            accredited(standing).get(0)));
        }
        var fact = known.get();
        var reasons = new ArrayList<>(accredited(standing));
        reasons.add("Its service is registered with Ofsted (URN " + fact.urn() + ") since "
                + DaysInWords.day(fact.trueFrom()) + "; last seen in Ofsted's register on "
                + DaysInWords.day(fact.asAt()) + ".");
        return new Verdict(Answer.MAY_BE_USED, reasons);
    }

    private static boolean tooOld(Registration fact, LocalDate day) {
        return fact.asAt().plus(LOOK_UP_HOLDS).isBefore(day);
    }

    private static String notRegistered(Optional<Registration> registration, LocalDate day) {
        if (registration.isEmpty()) {
            return "Nobody has recorded that its service is registered with Ofsted." + ONLY_REGISTERED;
        }
        var fact = registration.get();
        if (tooOld(fact, day)) {
            return "Nobody has looked its service up in Ofsted's register since " + DaysInWords.day(fact.asAt())
                    + ", which is too long ago to rely on. Ask the alliance to look again." + ONLY_REGISTERED;
        }
        return "Ofsted's register showed its service as "
                + fact.status().label().toLowerCase(Locale.UK) + " on " + DaysInWords.day(fact.asAt()) + "."
                + ONLY_REGISTERED;
    }

    private static List<String> accredited(Standing standing) {
        var reasons = new ArrayList<String>();
        reasons.add("Accredited by the alliance since " + DaysInWords.day(standing.since()) + ".");
        standing.mark().ifPresent(mark -> reasons.addAll(goingWith(mark)));
        standing.graceInWords()
                .ifPresent(words -> reasons.add(words + ": more is asked of it by now than was recorded."));
        return reasons;
    }

    private static List<String> goingWith(Mark mark) {
        var words = new ArrayList<String>();
        mark.conditions().forEach(condition -> words.add("With a condition that is still open: " + condition + "."));
        mark.grade()
                .ifPresent(grade -> words.add("The alliance's grade is " + grade.label() + ". It is not Ofsted's."));
        mark.validUntil()
                .ifPresent(last ->
                        words.add("The accreditation runs out on " + DaysInWords.day(last) + " if no review follows."));
        return words;
    }
}
