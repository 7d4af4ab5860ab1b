package org.hearthmark.accreditation.web.recheck;

import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.recheck.RegisterReading;
import org.hearthmark.shared.DaysInWords;
import org.springframework.stereotype.Component;

/** What public registers say, as the parts of the case page and of a home's page read it. */
@Component("registersOnPages")
public class RegistersOnPages {

    public String label(RegisterReading reading) {
        return reading.result().map(CheckResult::label).orElse("A person looks");
    }

    public String colour(RegisterReading reading) {
        return reading.result().map(CheckResult::colour).orElse("grey");
    }

    /** Until when it counts, or when the register is asked again. */
    public String until(RegisterReading reading) {
        if (reading.pending()) {
            return reading.nextTry()
                    .map(next -> "Asked again on " + DaysInWords.moment(next))
                    .orElse("Not asked by itself");
        }
        return reading.basis()
                .map(basis -> "Good until " + DaysInWords.day(basis.goodUntil()))
                .orElse("");
    }
}
