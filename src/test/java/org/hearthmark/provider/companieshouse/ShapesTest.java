package org.hearthmark.provider.companieshouse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from answers has the names that the official description gives. */
class ShapesTest {

    private static final Path SPEC = Path.of("../shared/data/companies-house/swagger-2.0/spec");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Profile, companyProfile.json, companyProfile",
        "Accounts, companyProfile.json, accountsInformation",
        "LastAccounts, companyProfile.json, lastAccounts",
        "NextAccounts, companyProfile.json, nextAccounts",
        "Statement, companyProfile.json, confirmationOfStatementInformation",
        "Insolvency, insolvency.json, companyInsolvency",
        "Case, insolvency.json, case",
        "CaseDate, insolvency.json, caseDates",
        "Practitioner, insolvency.json, practitioners",
        "Charge, charges.json, chargeDetails",
        "Particulars, charges.json, particularDesc",
        "Named, charges.json, persons_entitled",
        "Transaction, charges.json, transactions",
        "Filing, filingHistory.json, filingHistoryItem",
        "Officer, companyOfficerList.json, officerSummary",
        "Born, companyOfficerList.json, dateOfBirth",
        "Controller, pscModels.json, listTwoSummary+statement",
        "Identification, pscModels.json, pscListIdent",
        "Found, search.json, DisqualifiedOfficerSearchItems+CommonSearchItems",
        "Links, search.json, LinksModel",
        "Disqualified, disqualifications.json, naturalDisqualification",
        "Disqualification, disqualifications.json, disqualification"
    })
    void everyFieldThatIsReadIsInTheOfficialDescription(String shape, String file, String definitions)
            throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SPEC), "the official description is not here");
        var described = new TreeSet<String>();
        var spec = OfficialJson.MAPPER.readTree(SPEC.resolve(file).toFile()).path("definitions");
        for (var definition : definitions.split("\\+")) {
            Iterator<String> names = spec.path(definition).path("properties").fieldNames();
            names.forEachRemaining(described::add);
        }

        assertThat(described).containsAll(fields(shape));
    }

    private static Set<String> fields(String shape) {
        var names = new TreeSet<String>();
        var strategy = (PropertyNamingStrategies.SnakeCaseStrategy) PropertyNamingStrategies.SNAKE_CASE;
        Arrays.stream(Shapes.class.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(shape))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .forEach(field -> names.add(strategy.translate(field.getName())));
        assertThat(names).isNotEmpty();
        return names;
    }
}
