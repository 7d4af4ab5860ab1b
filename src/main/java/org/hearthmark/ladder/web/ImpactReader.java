package org.hearthmark.ladder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearthmark.identity.Role;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.ladder.domain.guard.PlacingFigure;
import org.hearthmark.ladder.domain.impact.Counts;
import org.hearthmark.ladder.domain.impact.Impact;
import org.hearthmark.member.Councils;
import org.hearthmark.member.Membership;
import org.springframework.stereotype.Component;

/**
 * The tables of an impact for who reads them: of young people a council's people see numbers of their own council alone.
 */
@Component
class ImpactReader {

    private final ImpactNames names;
    private final Councils councils;

    ImpactReader(ImpactNames names, Councils councils) {
        this.names = names;
        this.councils = councils;
    }

    boolean seesAllYoungPeople(SignedInPerson me) {
        return !me.has(Role.COMMISSIONER);
    }

    private Optional<String> ownCouncil(SignedInPerson me) {
        return councils.membershipOf(me.organisation()).map(Membership::gss);
    }

    List<ImpactTable> tables(Impact impact, Unit unit, SignedInPerson me) {
        var tables = new ArrayList<ImpactTable>();
        tables.add(ImpactTable.of("", "In all", "All", Map.of("", impact.all()), key -> "All", unit));
        tables.add(ImpactTable.of(
                "council", "By council in which the homes stand", "Council", impact.byCouncil(), names::council, unit));
        tables.add(ImpactTable.of(
                "placing",
                "By placing council: only its own young people are counted",
                "Placing council",
                placing(impact, me),
                names::council,
                seesAllYoungPeople(me) ? unit : Unit.YOUNG_PEOPLE));
        tables.add(ImpactTable.of(
                "category", "By kind of home", "Kind of home", impact.byCategory(), names::category, unit));
        tables.add(
                ImpactTable.of("item", "By item: the homes that lack it", "Item", impact.byItem(), names::item, unit));
        return tables;
    }

    private Map<String, Counts> placing(Impact impact, SignedInPerson me) {
        if (seesAllYoungPeople(me)) {
            return impact.byPlacing();
        }
        var own = new TreeMap<>(impact.byPlacing());
        own.keySet().retainAll(ownCouncil(me).stream().toList());
        return own;
    }

    /** Of all placing councils, or of the reader's own. */
    List<PlacingFigure> placing(List<PlacingFigure> figures, SignedInPerson me) {
        var own = ownCouncil(me);
        return figures.stream()
                .filter(figure -> seesAllYoungPeople(me)
                        || own.filter(figure.council()::equals).isPresent())
                .toList();
    }

    /** Whether the numbers of this part are for the reader. */
    boolean mayList(HomeSearch search, SignedInPerson me) {
        return seesAllYoungPeople(me)
                || !search.by().equals("placing")
                || ownCouncil(me).filter(search.key()::equals).isPresent();
    }
}
