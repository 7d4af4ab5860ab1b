package org.hearthmark.provider;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What Ofsted's published lists say of providers, by URN. A URN that no list has had is not here. */
@Component
@Transactional(readOnly = true)
public class OfstedRegister {

    private final OfstedQueries queries;

    OfstedRegister(OfstedQueries queries) {
        this.queries = queries;
    }

    public Optional<OfstedEntry> entry(String urn) {
        return queries.entries(List.of(urn)).stream().findFirst();
    }

    /** In one statement; only those that a list has had. */
    public Map<String, OfstedEntry> entries(Collection<String> urns) {
        return urns.isEmpty()
                ? Map.of()
                : queries.entries(urns).stream().collect(toMap(OfstedEntry::urn, Function.identity()));
    }

    /** By URN; everything that a list ever had, those that have vanished too. */
    public Page<OfstedEntry> find(OfstedSearch search, Pageable page) {
        return queries.find(search, page);
    }

    /** The councils of all entries, as Ofsted writes their names. */
    public List<String> councils() {
        return queries.values("council");
    }

    public List<String> provisionTypes() {
        return queries.values("provision_type");
    }

    /** The list that was imported last; empty before the first. */
    public Optional<OfstedList> latest() {
        return queries.latest();
    }
}
