package org.hearthmark.provider.companieshouse;

import java.time.Clock;
import java.util.Map;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.fact.CompanyRegister;
import org.hearthmark.provider.fact.RegisterAnswer;
import org.hearthmark.shared.LondonTime;

/**
 * Stands for Companies House in a demonstration without a key: invented answers in the official shapes, the same for the same
 * company, and marked as demo data wherever they are shown.
 */
class DemoCompaniesHouse implements CompanyRegister {

    private final DemoCompanies companies = new DemoCompanies();
    private final Clock clock;

    DemoCompaniesHouse(Clock clock) {
        this.clock = clock;
    }

    @Override
    public RegisterAnswer ask(Question question) {
        Asking.outsideTransactions();
        return companies
                .answer(question.number(), question.kind(), LondonTime.today(clock))
                .<RegisterAnswer>map(RegisterAnswer.Told::new)
                .orElseGet(RegisterAnswer.KnowsNothing::new);
    }

    @Override
    public CompanyReading read(Map<FactKind, String> raw) {
        return OfficialReading.of(raw);
    }

    @Override
    public String source() {
        return "Companies House (demo data)";
    }
}
