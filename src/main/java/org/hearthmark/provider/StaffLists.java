package org.hearthmark.provider;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hearthmark.audit.AuditFact;
import org.hearthmark.audit.AuditTrail;
import org.hearthmark.member.Council;
import org.hearthmark.member.Councils;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The staff lists of providers: entered by their own people, kept version by version, and declared complete before a visit
 * is booked. A declared version is frozen; what is edited later is a new one.
 */
@Component
@Transactional(readOnly = true)
public class StaffLists {

    /** The most people that one list may hold. */
    public static final int MOST = 2000;

    private final StaffListQueries queries;
    private final StaffListRows rows;
    private final Councils councils;
    private final AuditTrail audit;
    private final Clock clock;

    StaffLists(StaffListQueries queries, StaffListRows rows, Councils councils, AuditTrail audit, Clock clock) {
        this.queries = queries;
        this.rows = rows;
        this.councils = councils;
        this.audit = audit;
        this.clock = clock;
    }

    /** The headings of a list that is uploaded or given out. */
    public static List<String> headings() {
        return StaffSheet.HEADINGS;
    }

    /** The list as it stands, declared or not; version 0 when nobody was entered yet. */
    public StaffList newest(UUID firm) {
        return queries.at(firm, queries.newestVersion(firm));
    }

    public StaffList at(UUID firm, int version) {
        return queries.at(firm, version);
    }

    /** The newest list, if it is declared complete; an earlier declaration does not count for what was edited since. */
    public Optional<StaffList> declaredList(UUID firm) {
        return Optional.of(newest(firm)).filter(StaffList::declared);
    }

    /** The names of the firm's services, by id. */
    public Map<UUID, String> services(UUID firm) {
        return queries.services(firm);
    }

    /** The regions of England, in which people work. */
    public Set<String> regions() {
        return councils.all().stream().map(Council::region).collect(toCollection(TreeSet::new));
    }

    /** @throws Refusal INVALID with the fields that cannot be */
    @Transactional
    public UUID add(UUID firm, StaffEntry entry, String by) {
        refuseFaults(rules(firm), entry);
        UUID person = UUID.randomUUID();
        int version = nextVersion(firm, by);
        if (queries.at(firm, version).people().size() >= MOST) {
            throw Refusal.invalid("A staff list holds up to " + MOST + " people");
        }
        rows.put(firm, version, List.of(new StaffMember(person, entry)), false);
        return person;
    }

    /** @throws Refusal INVALID with the fields that cannot be; UNKNOWN when the person is not on the list */
    @Transactional
    public void change(UUID firm, UUID person, StaffEntry entry, String by) {
        refuseFaults(rules(firm), entry);
        int version = nextVersion(firm, by);
        require(firm, version, person);
        rows.put(firm, version, List.of(new StaffMember(person, entry)), false);
    }

    /** @throws Refusal UNKNOWN when the person is not on the list */
    @Transactional
    public void remove(UUID firm, UUID person, String by) {
        int version = nextVersion(firm, by);
        rows.put(firm, version, List.of(require(firm, version, person)), true);
    }

    /**
     * The list is now these people and nobody else. Who has the same name and day of starting as before stays the same
     * person. The caller has checked each line.
     *
     * @throws Refusal INVALID when a person cannot be
     */
    @Transactional
    public void replace(UUID firm, List<StaffEntry> entries, String by) {
        StaffRules rules = rules(firm);
        entries.forEach(entry -> refuseFaults(rules, entry));
        rows.lock(firm);
        List<StaffMember> before = newest(firm).people();
        List<StaffMember> now = knownAgain(before, entries);
        Set<UUID> stay = now.stream().map(StaffMember::id).collect(toSet());
        List<StaffMember> put =
                now.stream().filter(person -> !before.contains(person)).toList();
        List<StaffMember> gone =
                before.stream().filter(person -> !stay.contains(person.id())).toList();
        if (!put.isEmpty() || !gone.isEmpty()) {
            int version = nextVersion(firm, by);
            rows.put(firm, version, put, false);
            rows.put(firm, version, gone, true);
        }
    }

    private static List<StaffMember> knownAgain(List<StaffMember> before, List<StaffEntry> entries) {
        Map<String, UUID> known = before.stream()
                .collect(toMap(person -> person.entry().sameAs(), StaffMember::id, (one, other) -> one, HashMap::new));
        return entries.stream()
                .map(entry -> new StaffMember(
                        Optional.ofNullable(known.remove(entry.sameAs())).orElseGet(UUID::randomUUID), entry))
                .toList();
    }

    /**
     * @param version the version that the person saw
     * @param name    the name under which it is declared
     * @throws Refusal STALE when the list was edited meanwhile; INVALID without a name, or when the list is empty
     */
    @Transactional
    public void declareComplete(UUID firm, int version, String name, String by) {
        rows.lock(firm);
        StaffList list = newest(firm);
        if (list.version() != version) {
            throw Refusal.stale();
        }
        if (list.people().isEmpty()) {
            throw Refusal.invalid("There is nobody on the list", Map.of("name", "Enter your staff first"));
        }
        if (name == null || name.isBlank() || name.length() > 200) {
            throw Refusal.invalid("Say who declares it", Map.of("name", "Enter your name"));
        }
        if (!list.declared()) {
            rows.declare(firm, version, name.strip(), by);
            audit.record(new AuditFact("staff-list-declared", firm, by, Map.of("version", String.valueOf(version))));
        }
    }

    /**
     * The list is now what the sheet says, and nothing else.
     *
     * @return what is wrong with it, by line; empty when it was taken
     */
    @Transactional
    public List<String> upload(UUID firm, String sheet, String by) {
        var read = new StaffSheet(rules(firm), services(firm), regions()).read(sheet);
        if (read.faults().isEmpty()) {
            replace(firm, read.people(), by);
        }
        return read.faults();
    }

    private StaffRules rules(UUID firm) {
        return new StaffRules(services(firm).keySet(), regions(), LondonTime.today(clock));
    }

    private static void refuseFaults(StaffRules rules, StaffEntry entry) {
        var problems = rules.problemsOf(entry);
        if (!problems.isEmpty()) {
            throw Refusal.invalid("There is a problem with what you entered", problems);
        }
    }

    private int nextVersion(UUID firm, String by) {
        rows.lock(firm);
        int version = queries.newestVersion(firm) + 1;
        rows.begin(firm, version, by);
        audit.record(new AuditFact("staff-list-edited", firm, by, Map.of("version", String.valueOf(version))));
        return version;
    }

    private StaffMember require(UUID firm, int version, UUID person) {
        return queries.at(firm, version).person(person).orElseThrow(() -> Refusal.unknown("person"));
    }
}
