package org.hearthmark.provider.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.fact.CompanyLookUp.Found;
import org.junit.jupiter.api.Test;

class CompanyLookUpTest {

    private static final CompanyNumber NUMBER = new CompanyNumber("01234567");

    @Test
    void aCompanyThatIsKnownComesWithItsNameAndWhereItIsFrom() {
        assertThat(found(new RegisterAnswer.Told("LANTERN LTD")))
                .isEqualTo(new Found.Company("LANTERN LTD", "active", "A register"));
    }

    @Test
    void aNumberThatNobodyHasIsSaidToBeUnknown() {
        assertThat(found(new RegisterAnswer.KnowsNothing())).isEqualTo(new Found.Unknown("A register"));
    }

    @Test
    void whateverElseComesOfItOneCanGoOnAndLearnsWhy() {
        assertThat(found(new RegisterAnswer.NoAnswer("It is down", Optional.empty())))
                .isEqualTo(new Found.NoAnswer("It is down"));
        assertThat(found(new RegisterAnswer.NotAsked("Too many questions", Instant.EPOCH)))
                .isEqualTo(new Found.NoAnswer("Too many questions"));
        assertThat(found(new RegisterAnswer.Nonsense("<html>", "That makes no sense")))
                .isEqualTo(new Found.NoAnswer("That makes no sense"));
        assertThat(found(new RegisterAnswer.Told(""))).isInstanceOf(Found.NoAnswer.class);
    }

    private static Found found(RegisterAnswer answer) {
        return new CompanyLookUp(new Answering(answer)).of(NUMBER);
    }

    /** Answers every question in the same way; what it tells is the company's name. */
    private record Answering(RegisterAnswer answer) implements CompanyRegister {

        @Override
        public RegisterAnswer ask(Question question) {
            assertThat(question.waited()).isTrue();
            return answer;
        }

        @Override
        public CompanyReading read(Map<FactKind, String> raw) {
            return new CompanyReading(
                    Optional.of(raw.get(FactKind.COMPANY_PROFILE))
                            .filter(name -> !name.isEmpty())
                            .map(Answering::profile),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private static CompanyReading.Profile profile(String name) {
            return new CompanyReading.Profile(
                    name, "active", null, null, null, false, null, false, null, false, false, false, false);
        }

        @Override
        public String source() {
            return "A register";
        }
    }
}
