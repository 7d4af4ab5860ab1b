package org.hearthmark.accreditation.domain.standing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.Withdrawal;
import org.hearthmark.accreditation.domain.condition.Condition;
import org.hearthmark.accreditation.domain.condition.ConditionResult;
import org.hearthmark.accreditation.domain.condition.ConditionState;
import org.hearthmark.accreditation.domain.item.GradeGiven;
import org.hearthmark.accreditation.domain.standing.SettingFacts.AnswerFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.CheckedFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.ConditionFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.GradeFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.MetFact;
import org.hearthmark.accreditation.domain.standing.SettingFacts.WithdrawalFact;
import org.springframework.stereotype.Component;

/**
 * Reads, for many homes at a time, the facts that go with an accreditation: its grades and conditions; and what ends an application without
 * a decision, its withdrawal.
 */
@Component
class MarkFacts {

    private final EntityManager entities;

    MarkFacts(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, List<GradeFact>> grades(Collection<UUID> settings) {
        return entities
                .createQuery(
                        "select g from GradeGiven g where g.setting in :settings order by g.recordedAt, g.entered",
                        GradeGiven.class)
                .setParameter("settings", settings)
                .getResultList()
                .stream()
                .collect(groupingBy(GradeGiven::setting, mapping(MarkFacts::fact, toList())));
    }

    /** Conditions with what came of each, in one statement. */
    Map<UUID, List<ConditionFact>> conditions(Collection<UUID> settings) {
        var results = new LinkedHashMap<Condition, List<ConditionResult>>();
        entities.createQuery("""
                        select c, r from Condition c left join ConditionResult r on r.condition = c.id
                        where c.setting in :settings order by c.recordedAt, c.number, r.recordedAt, r.entered""", Object[].class)
                .setParameter("settings", settings)
                .getResultList()
                .forEach(row -> {
                    var ofIt = results.computeIfAbsent((Condition) row[0], condition -> new ArrayList<>());
                    if (row[1] != null) {
                        ofIt.add((ConditionResult) row[1]);
                    }
                });
        return results.entrySet().stream()
                .map(entry -> new ConditionState(entry.getKey(), entry.getValue(), List.of()))
                .collect(groupingBy(state -> state.condition().setting(), mapping(MarkFacts::fact, toList())));
    }

    private static ConditionFact fact(ConditionState state) {
        var met = state.results().stream()
                .filter(result -> result.outcome().ends())
                .map(result -> new MetFact(result.trueFrom(), result.recordedAt()))
                .findFirst();
        var condition = state.condition();
        return new ConditionFact(
                condition.homeId(), condition.text(), state.due(), met, condition.trueFrom(), condition.recordedAt());
    }

    /** Applications, or homes of them, that their providers withdrew. */
    Map<UUID, List<WithdrawalFact>> withdrawals(Collection<UUID> settings) {
        return entities.createQuery("""
                        select h.setting, w from HomeInCase h
                          join Withdrawal w on w.caseId = h.accreditationCase.id
                           and (w.homeId is null or w.homeId = h.id)
                        where h.setting in :settings""", Object[].class).setParameter("settings", settings).getResultList().stream()
                .collect(groupingBy(row -> (UUID) row[0], mapping(row -> fact((Withdrawal) row[1]), toList())));
    }

    /** Answers to gap lists with the first check of each, the earliest first; one statement. */
    Map<UUID, List<AnswerFact>> answers(Collection<UUID> settings) {
        var checks = new LinkedHashMap<GapAnswer, List<GapAnswerCheck>>();
        entities.createQuery("""
                        select a, c from GapAnswer a left join GapAnswerCheck c on c.answer = a.id
                        where a.setting in :settings order by a.recordedAt, a.entered, c.recordedAt, c.entered""", Object[].class)
                .setParameter("settings", settings)
                .getResultList()
                .forEach(row -> {
                    var ofIt = checks.computeIfAbsent((GapAnswer) row[0], answer -> new ArrayList<>());
                    if (row[1] != null) {
                        ofIt.add((GapAnswerCheck) row[1]);
                    }
                });
        return checks.entrySet().stream()
                .collect(groupingBy(
                        entry -> entry.getKey().setting(),
                        mapping(entry -> fact(entry.getKey(), entry.getValue()), toList())));
    }

    private static AnswerFact fact(GapAnswer row, List<GapAnswerCheck> checks) {
        return new AnswerFact(
                row.item(),
                row.level(),
                row.trueFrom(),
                row.recordedAt(),
                checks.stream()
                        .map(check -> new CheckedFact(check.trueFrom(), check.recordedAt(), check.moreTimeUntil()))
                        .findFirst());
    }

    private static WithdrawalFact fact(Withdrawal row) {
        return new WithdrawalFact(row.trueFrom(), row.recordedAt());
    }

    private static GradeFact fact(GradeGiven row) {
        return new GradeFact(row.homeId(), row.grade(), row.reviewAfter(), row.trueFrom(), row.recordedAt());
    }
}
