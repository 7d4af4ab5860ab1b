package org.hearthmark.provider.companieshouse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.FactKind;

/**
 * The invented companies of the demonstration, in the official shapes; what a company does not say is as usual. Days in
 * braces move with the calendar, by month or by year, so that an answer stays the same from one day to the next.
 */
class DemoCompanies {

    private static final Pattern DAY =
            Pattern.compile("\\{(accountsDue|accountsMadeUpTo|statementDue|number|month-([0-9]{1,4}))}");
    private static final MonthDay ACCOUNTS_DUE = MonthDay.of(12, 31);
    private static final MonthDay YEAR_END = MonthDay.of(3, 31);
    private static final MonthDay STATEMENT_DUE = MonthDay.of(6, 14);

    private final JsonNode usual;
    private final JsonNode companies;

    DemoCompanies() {
        try (var file = DemoCompanies.class.getResourceAsStream("/demo/companies-house.json")) {
            var all = OfficialJson.MAPPER.readTree(file);
            this.usual = all.path("usual");
            this.companies = all.path("companies");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The answer as the register would give it; empty where it would know nothing. */
    Optional<String> answer(CompanyNumber number, FactKind kind, LocalDate today) {
        var company = companies.path(number.value());
        var told = kind == FactKind.COMPANY_PROFILE ? profile(company) : listed(company, kind);
        return told.isMissingNode() || company.isNull()
                ? Optional.empty()
                : Optional.of(DAY.matcher(told.toString()).replaceAll(day -> text(day, number, today)));
    }

    private JsonNode profile(JsonNode company) {
        ObjectNode profile = usual.path(FactKind.COMPANY_PROFILE.name()).deepCopy();
        if (company.path(FactKind.COMPANY_PROFILE.name()) instanceof ObjectNode own) {
            profile.setAll(own);
        }
        return profile;
    }

    private JsonNode listed(JsonNode company, FactKind kind) {
        return company.path(kind.name()).isMissingNode() ? usual.path(kind.name()) : company.path(kind.name());
    }

    private static String text(MatchResult placeholder, CompanyNumber number, LocalDate today) {
        var due = next(ACCOUNTS_DUE, today);
        return switch (placeholder.group(1)) {
            case "number" -> number.value();
            case "accountsDue" -> due.toString();
            case "accountsMadeUpTo" -> YEAR_END.atYear(due.getYear() - 1).toString();
            case "statementDue" -> next(STATEMENT_DUE, today).toString();
            default ->
                today.withDayOfMonth(1)
                        .minusDays(Integer.parseInt(placeholder.group(2)))
                        .toString();
        };
    }

    private static LocalDate next(MonthDay day, LocalDate today) {
        var thisYear = day.atYear(today.getYear());
        return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }
}
