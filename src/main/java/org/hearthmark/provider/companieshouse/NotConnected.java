package org.hearthmark.provider.companieshouse;

import java.util.Map;
import java.util.Optional;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.PublicRegister;
import org.hearthmark.provider.fact.CompanyRegister;
import org.hearthmark.provider.fact.RegisterAnswer;

/** Stands where nobody has entered a key: nothing is told, and nothing invented. */
class NotConnected implements CompanyRegister {

    @Override
    public RegisterAnswer ask(Question question) {
        Asking.outsideTransactions();
        return new RegisterAnswer.NoAnswer(
                "Companies House is not connected: an administrator has to enter a key", Optional.empty());
    }

    @Override
    public CompanyReading read(Map<FactKind, String> raw) {
        return OfficialReading.of(raw);
    }

    @Override
    public String source() {
        return PublicRegister.COMPANIES_HOUSE.label();
    }
}
