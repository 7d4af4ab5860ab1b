package org.hearthmark.provider.fact;

import java.util.List;
import java.util.Map;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.FactKind;
import org.springframework.stereotype.Component;

/** Looks a company up for somebody who waits; whatever comes of it, they can go on. */
@Component
public class CompanyLookUp {

    /** What came of it, in words that say where it is from. */
    public sealed interface Found {

        /** @param status the register's own word, such as "active" */
        record Company(String name, String status, String source) implements Found {}

        record Unknown(String source) implements Found {}

        /** @param why in words for people */
        record NoAnswer(String why) implements Found {}
    }

    private final CompanyRegister register;

    CompanyLookUp(CompanyRegister register) {
        this.register = register;
    }

    /** Asks over HTTP: never inside a transaction. */
    public Found of(CompanyNumber number) {
        RegisterAnswer answer =
                register.ask(new CompanyRegister.Question(FactKind.COMPANY_PROFILE, number, List.of(), true));
        if (answer instanceof RegisterAnswer.Told told) {
            return register.read(Map.of(FactKind.COMPANY_PROFILE, told.raw()))
                    .profile()
                    .filter(profile -> profile.name() != null)
                    .<Found>map(profile -> new Found.Company(profile.name(), profile.status(), register.source()))
                    .orElseGet(() -> new Found.NoAnswer(register.source() + " answered in a form that cannot be read"));
        }
        if (answer instanceof RegisterAnswer.KnowsNothing) {
            return new Found.Unknown(register.source());
        }
        return new Found.NoAnswer(why(answer));
    }

    private static String why(RegisterAnswer answer) {
        if (answer instanceof RegisterAnswer.NoAnswer none) {
            return none.why();
        }
        return answer instanceof RegisterAnswer.NotAsked not ? not.why() : ((RegisterAnswer.Nonsense) answer).why();
    }
}
