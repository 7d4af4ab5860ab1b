package org.hearthmark.accreditation.domain.standing;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.StepResult;
import org.hearthmark.accreditation.domain.casework.Withdrawal;
import org.hearthmark.accreditation.domain.item.ItemRecord;
import org.hearthmark.accreditation.domain.item.ItemRecords;
import org.hearthmark.accreditation.domain.panel.Decision;
import org.hearthmark.accreditation.domain.standing.SettingFacts.DecisionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.ItemFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.LiftFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.SuspensionFact;
import org.springframework.stereotype.Component;

/** The insert-only facts of accreditation: written once, read together for many homes at a time. */
@Component
public class Facts {

    private final EntityManager entities;
    private final ItemRecords records;
    private final MarkFacts marks;

    Facts(EntityManager entities, ItemRecords records, MarkFacts marks) {
        this.entities = entities;
        this.records = records;
        this.marks = marks;
    }

    /**
     * Lets one person at a time open or close a home, until the transaction ends: two managers who suspend it at the same
     * moment would otherwise each have to be the other's second person.
     */
    public void lockSetting(UUID setting) {
        lockSettings(List.of(setting));
    }

    /** The same for many in one statement, in the order of their ids, so that nobody waits for another for ever. */
    public void lockSettings(Collection<UUID> settings) {
        entities.createNativeQuery("""
                        select count(pg_advisory_xact_lock(hashtextextended('accreditation.setting ' || setting, 0)))
                        from (select setting from unnest(cast(:settings as uuid[])) setting order by setting) settings
                        """)
                .setParameter("settings", settings.toArray(UUID[]::new))
                .getSingleResult();
    }

    public void record(Object fact) {
        entities.persist(fact);
    }

    /** The facts of several homes in a fixed number of statements, however many homes there are. */
    public Map<UUID, SettingFacts> ofSettings(Collection<UUID> settings) {
        if (settings.isEmpty()) {
            return Map.of();
        }
        var decisions = bySetting(Decision.class, settings, Decision::setting);
        var suspensions = bySetting(Suspension.class, settings, Suspension::setting);
        var items = records.bearingOn(settings);
        var grades = marks.grades(settings);
        var conditions = marks.conditions(settings);
        var withdrawals = marks.withdrawals(settings);
        var answers = marks.answers(settings);
        var lifts = lifts(settings).stream().collect(groupingBy(SuspensionLift::suspension));
        var facts = new HashMap<UUID, SettingFacts>();
        for (var setting : settings) {
            var suspended = suspensions.getOrDefault(setting, List.of());
            facts.put(
                    setting,
                    new SettingFacts(
                            decisions.getOrDefault(setting, List.of()).stream()
                                    .filter(row -> row.outcome().isFinal())
                                    .map(Facts::fact)
                                    .toList(),
                            grades.getOrDefault(setting, List.of()),
                            conditions.getOrDefault(setting, List.of()),
                            withdrawals.getOrDefault(setting, List.of()),
                            suspended.stream().map(Facts::fact).toList(),
                            suspended.stream()
                                    .flatMap(each -> lifts.getOrDefault(each.id(), List.of()).stream())
                                    .map(Facts::fact)
                                    .toList(),
                            items.getOrDefault(setting, List.of()).stream()
                                    .map(Facts::fact)
                                    .toList(),
                            answers.getOrDefault(setting, List.of())));
        }
        return facts;
    }

    public List<Suspension> suspensionsOf(UUID setting) {
        return entities.createQuery(
                        "select s from Suspension s where s.setting = :setting order by s.recordedAt, s.entered",
                        Suspension.class)
                .setParameter("setting", setting)
                .getResultList();
    }

    public List<SuspensionLift> liftsOf(UUID setting) {
        return lifts(List.of(setting));
    }

    public List<StepResult> stepsOf(UUID caseId) {
        return entities.createQuery(
                        "select s from StepResult s where s.caseId = :case order by s.recordedAt, s.entered",
                        StepResult.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The withdrawal of a case or of homes in it, the earliest first. */
    public List<Withdrawal> withdrawalsOf(UUID caseId) {
        return entities.createQuery(
                        "select w from Withdrawal w where w.caseId = :case order by w.recordedAt, w.entered",
                        Withdrawal.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    public List<Decision> decisionsOf(Collection<UUID> homes) {
        return entities.createQuery(
                        "select d from Decision d where d.homeId in :homes order by d.recordedAt, d.entered",
                        Decision.class)
                .setParameter("homes", homes)
                .getResultList();
    }

    /** What inspectors recorded of homes, the earliest record first. */
    public List<ItemRecord> itemsOf(Collection<UUID> homes) {
        return entities.createQuery(
                        "select r from ItemRecord r where r.homeId in :homes order by r.recordedAt, r.entered",
                        ItemRecord.class)
                .setParameter("homes", homes)
                .getResultList();
    }

    /** Whether somebody decided on any home of a case, or sat when it was; such a person takes no further step in it. */
    public boolean decidedIn(UUID caseId, String person) {
        return !entities.createQuery("""
                        select 1 from Decision d where d.homeId in
                          (select h.id from HomeInCase h where h.accreditationCase.id = :case)
                          and (d.recordedBy = :person or exists (select 1 from DecisionSeat s
                            where s.decision = d.id and s.person = :person
                              and s.part = org.hearthmark.accreditation.domain.panel.Bench.Part.COUNTS))""", Integer.class)
                .setParameter("case", caseId)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private List<SuspensionLift> lifts(Collection<UUID> settings) {
        return entities.createQuery("""
                        select l from SuspensionLift l where l.suspension in
                          (select s.id from Suspension s where s.setting in :settings)
                        order by l.recordedAt, l.entered""", SuspensionLift.class)
                .setParameter("settings", settings)
                .getResultList();
    }

    private <T> Map<UUID, List<T>> bySetting(
            Class<T> kind, Collection<UUID> settings, java.util.function.Function<T, UUID> setting) {
        return entities
                .createQuery(
                        "select f from " + kind.getSimpleName()
                                + " f where f.setting in :settings order by f.recordedAt, f.entered",
                        kind)
                .setParameter("settings", settings)
                .getResultList()
                .stream()
                .collect(groupingBy(setting));
    }

    private static DecisionFact fact(Decision row) {
        return new DecisionFact(
                row.homeId(),
                row.outcome(),
                row.reasons(),
                row.standardVersion(),
                row.judged(),
                row.reviewOn(),
                row.trueFrom(),
                row.recordedAt());
    }

    private static SuspensionFact fact(Suspension row) {
        return new SuspensionFact(row.id(), row.reason(), row.trueFrom(), row.recordedAt());
    }

    private static LiftFact fact(SuspensionLift row) {
        return new LiftFact(row.suspension(), row.trueFrom(), row.recordedAt());
    }

    private static ItemFact fact(ItemRecord row) {
        return new ItemFact(row.item(), row.level(), row.dated(), row.trueFrom(), row.recordedAt());
    }
}
