package org.hearthmark.provider.companieshouse;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearthmark.provider.CompanyReading;
import org.springframework.http.ResponseEntity;

/**
 * Looks for people in the register of disqualified directors: by name, and only who was born in the same month counts. What
 * it tells of others of that name is not kept. Who has no month of birth in the register, as secretaries and firms, is not
 * looked for.
 */
class DisqualifiedSearch {

    private static final Pattern PERSON = Pattern.compile("/disqualified-officers/natural/([A-Za-z0-9_=-]+)");

    private final HouseDoor door;
    private final boolean somebodyWaits;
    private final Map<String, String> documents = new LinkedHashMap<>();

    DisqualifiedSearch(HouseDoor door, boolean somebodyWaits) {
        this.door = door;
        this.somebodyWaits = somebodyWaits;
    }

    /** The documents of all who are found. */
    List<String> of(List<CompanyReading.Officer> people) throws Unanswered {
        for (var person : people) {
            if (person.born() != null) {
                search(SoughtName.of(person.name()), person.born());
            }
        }
        return List.copyOf(documents.values());
    }

    private void search(SoughtName name, YearMonth born) throws Unanswered {
        var page = ask(api -> api.disqualified(name.asSearched()));
        var found = OfficialJson.entries(WholeList.array(WholeList.first(Optional.of(page))), Shapes.Found.class)
                .orElseThrow(() -> Unanswered.nonsense(page, "Companies House's search cannot be read"));
        for (var entry : found) {
            if (name.isOf(entry.title()) && entry.mayBeBornIn(born)) {
                fetch(entry, born);
            }
        }
    }

    private void fetch(Shapes.Found entry, YearMonth born) throws Unanswered {
        var link = PERSON.matcher(entry.link());
        if (link.matches() && !documents.containsKey(link.group(1))) {
            var document = ask(api -> api.disqualification(link.group(1)));
            var person = OfficialJson.one(document, Shapes.Disqualified.class)
                    .orElseThrow(() -> Unanswered.nonsense(document, "A disqualification cannot be read"));
            if (person.bornIn(born)) {
                documents.put(link.group(1), document);
            }
        }
    }

    private String ask(Function<CompaniesHouseApi, ResponseEntity<byte[]>> question) throws Unanswered {
        return door.ask(question, somebodyWaits)
                .orElseThrow(() -> Unanswered.nonsense("", "Companies House's search found no page"));
    }
}
