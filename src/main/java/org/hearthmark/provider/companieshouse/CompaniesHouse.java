package org.hearthmark.provider.companieshouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;
import org.hearthmark.provider.PublicRegister;
import org.hearthmark.provider.fact.CompanyRegister;
import org.hearthmark.provider.fact.RegisterAnswer;

/** The register of companies itself, asked over its public API. */
class CompaniesHouse implements CompanyRegister {

    private final HouseDoor door;

    CompaniesHouse(HouseDoor door) {
        this.door = door;
    }

    @Override
    public RegisterAnswer ask(Question question) {
        Asking.outsideTransactions();
        try {
            return told(question)
                    .<RegisterAnswer>map(RegisterAnswer.Told::new)
                    .orElseGet(RegisterAnswer.KnowsNothing::new);
        } catch (Unanswered unanswered) {
            return unanswered.answer();
        }
    }

    @Override
    public CompanyReading read(Map<FactKind, String> raw) {
        return OfficialReading.of(raw);
    }

    @Override
    public String source() {
        return PublicRegister.COMPANIES_HOUSE.label();
    }

    /** What was told makes sense: it can be read, and is about the company that was asked about. */
    private Optional<String> told(Question question) throws Unanswered {
        var raw = raw(question);
        if (raw.isPresent() && !OfficialReading.makesSense(question.kind(), raw.get())) {
            throw Unanswered.nonsense(raw.get(), "Companies House's answer is not in its usual form");
        }
        if (raw.isPresent() && !isOf(question.number(), question.kind(), raw.get())) {
            throw Unanswered.nonsense(raw.get(), "Companies House answered about another company");
        }
        return raw;
    }

    private Optional<String> raw(Question question) throws Unanswered {
        var number = question.number().value();
        var waits = question.waited();
        return switch (question.kind()) {
            case COMPANY_PROFILE -> door.ask(api -> api.profile(number), waits);
            case INSOLVENCY -> door.ask(api -> api.insolvency(number), waits);
            case CHARGES -> list(WholeList.all(from -> door.ask(api -> api.charges(number, from), waits)));
            case FILING_HISTORY -> list(WholeList.first(door.ask(api -> api.filings(number, 0), waits)));
            case OFFICERS -> list(WholeList.all(from -> door.ask(api -> api.officers(number, from), waits)));
            case PERSONS_WITH_CONTROL -> list(control(number, waits));
            case DISQUALIFICATIONS -> list(new DisqualifiedSearch(door, waits).of(question.people()));
        };
    }

    /** Who controls the company, and what it states where nobody does or it does not know. */
    private List<String> control(String number, boolean waits) throws Unanswered {
        var pages = new ArrayList<String>();
        pages.addAll(WholeList.all(from -> door.ask(api -> api.controllers(number, from), waits)));
        pages.addAll(WholeList.all(from -> door.ask(api -> api.statements(number, from), waits)));
        return pages;
    }

    private static Optional<String> list(List<String> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(WholeList.array(parts));
    }

    private static boolean isOf(CompanyNumber asked, FactKind kind, String raw) {
        return kind != FactKind.COMPANY_PROFILE
                || OfficialJson.one(raw, Shapes.Profile.class)
                        .flatMap(profile -> CompanyNumber.parse(profile.companyNumber()))
                        .filter(asked::equals)
                        .isPresent();
    }
}
