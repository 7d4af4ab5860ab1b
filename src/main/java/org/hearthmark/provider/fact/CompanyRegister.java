package org.hearthmark.provider.fact;

import java.util.List;
import java.util.Map;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;

/** The register of companies, as the facts need it: one question at a time, and an answer of some kind to each. */
public interface CompanyRegister {

    /**
     * A question about a company.
     *
     * @param people who to look for among the disqualified; empty for every other kind
     * @param waited whether a person waits for the answer: a part of the register's budget is kept for such questions
     */
    record Question(FactKind kind, CompanyNumber number, List<CompanyReading.Officer> people, boolean waited) {

        public Question {
            people = List.copyOf(people);
        }

        /** A question that nobody waits for. */
        public Question(FactKind kind, CompanyNumber number, List<CompanyReading.Officer> people) {
            this(kind, number, people, false);
        }
    }

    /**
     * Asks once, within its time limits, outside any transaction. Whatever happens is an answer: nothing is thrown for a
     * register that is slow, down, overloaded, or talks nonsense.
     */
    RegisterAnswer ask(Question question);

    /**
     * Reads raw answers of this register, by their kind. {@code []} of a list reads as an empty one. A kind that is missing,
     * or whose answer cannot be read, stays empty.
     */
    CompanyReading read(Map<FactKind, String> raw);

    /** The register's name as pages show it; one that answers with invented data says "demo data". */
    String source();
}
