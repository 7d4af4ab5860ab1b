package org.hearthmark.provider.companieshouse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The official shapes, as far as they are read. Source: Companies House's public swagger. Words of its code lists stay
 * words: new ones come without notice.
 */
final class Shapes {

    private Shapes() {}

    record Profile(
            String companyName,
            String companyNumber,
            String companyStatus,
            String companyStatusDetail,
            LocalDate dateOfCreation,
            Accounts accounts,
            Statement confirmationStatement,
            Statement annualReturn,
            Boolean hasCharges,
            Boolean hasInsolvencyHistory,
            Boolean hasBeenLiquidated,
            Boolean registeredOfficeIsInDispute,
            Boolean undeliverableRegisteredOfficeAddress,
            Map<String, Object> links) {}

    record Accounts(LastAccounts lastAccounts, NextAccounts nextAccounts, LocalDate nextDue, Boolean overdue) {}

    record LastAccounts(LocalDate periodEndOn, LocalDate madeUpTo) {}

    record NextAccounts(LocalDate dueOn, Boolean overdue) {}

    record Statement(LocalDate nextDue, Boolean overdue) {}

    record Insolvency(List<Case> cases) {}

    record Case(String type, List<CaseDate> dates, List<Practitioner> practitioners) {

        Case {
            dates = orNone(dates);
            practitioners = orNone(practitioners);
        }
    }

    record CaseDate(String type, LocalDate date) {}

    record Practitioner(LocalDate ceasedToActOn) {}

    /** A page of any list; companies' lists count their total under one of two names. */
    record Page(List<Object> items, Integer totalResults, Integer totalCount) {

        /** How many entries the whole list has; null where it does not say. */
        Integer total() {
            return totalResults != null ? totalResults : totalCount;
        }

        int count() {
            return items == null ? 0 : items.size();
        }

        boolean isList() {
            return items != null || Integer.valueOf(0).equals(total());
        }
    }

    record Charge(
            String status,
            LocalDate createdOn,
            Particulars particulars,
            List<Named> personsEntitled,
            List<Transaction> transactions,
            List<Object> insolvencyCases) {

        Charge {
            personsEntitled = orNone(personsEntitled);
            transactions = orNone(transactions);
            insolvencyCases = orNone(insolvencyCases);
        }
    }

    record Particulars(String description, Boolean floatingChargeCoversAll) {}

    record Named(String name) {}

    record Transaction(String filingType, String insolvencyCaseNumber) {}

    record Filing(LocalDate date, String category, String type, String description) {}

    record Officer(String name, String officerRole, Born dateOfBirth, LocalDate resignedOn) {}

    record Born(Integer month, Integer year) {

        YearMonth asMonth() {
            var told = month != null && year != null && month >= 1 && month <= 12;
            return told ? YearMonth.of(year, month) : null;
        }
    }

    record Controller(
            String name,
            String kind,
            Born dateOfBirth,
            Identification identification,
            LocalDate ceasedOn,
            Boolean ceased,
            String statement) {}

    record Identification(String registrationNumber, String countryRegistered, String placeRegistered) {}

    record Found(String title, LocalDate dateOfBirth, Links links) {

        String link() {
            return links == null || links.self() == null ? "" : links.self();
        }

        boolean mayBeBornIn(YearMonth month) {
            return dateOfBirth == null || YearMonth.from(dateOfBirth).equals(month);
        }
    }

    record Links(String self) {}

    record Disqualified(
            String forename,
            String otherForenames,
            String surname,
            LocalDate dateOfBirth,
            List<Disqualification> disqualifications) {

        Disqualified {
            disqualifications = orNone(disqualifications);
        }

        boolean bornIn(YearMonth month) {
            return dateOfBirth != null && YearMonth.from(dateOfBirth).equals(month);
        }

        String name() {
            return Stream.of(forename, otherForenames, surname)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
    }

    record Disqualification(LocalDate disqualifiedFrom, LocalDate disqualifiedUntil) {}

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
