package org.hearthmark.accreditation.application.reassessment;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.application.casework.FollowUpSubjects;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.accreditation.domain.reassessment.Reassessment;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentRows;
import org.hearthmark.accreditation.domain.reassessment.ReassessmentStatus;
import org.hearthmark.provider.Providers;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.TaskSubject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reassessment of a home is about, and where it stands. Its tasks are listed under the case of its home. */
@Service
public class ReassessmentSubjects implements FollowUpSubjects {

    private final ReassessmentRows rows;
    private final HomesInCases homes;
    private final AssessedHomes assessed;
    private final Providers providers;
    private final Grounds grounds;

    ReassessmentSubjects(
            ReassessmentRows rows, HomesInCases homes, AssessedHomes assessed, Providers providers, Grounds grounds) {
        this.rows = rows;
        this.homes = homes;
        this.assessed = assessed;
        this.providers = providers;
        this.grounds = grounds;
    }

    /** The home as it stood in the case in which it was decided, and that case. */
    public record Place(UUID caseId, UUID home) {}

    @Override
    @Transactional(readOnly = true)
    public TaskSubject of(UUID reassessment) {
        var home = inCase(require(reassessment).setting());
        var of = home.accreditationCase();
        return new TaskSubject(of.id(), of.reference(), "home " + home.number(), home.area(), of.firmLabel());
    }

    @Transactional(readOnly = true)
    public Place placeOf(UUID reassessment) {
        var home = inCase(require(reassessment).setting());
        return new Place(home.accreditationCase().id(), home.id());
    }

    private HomeInCase inCase(UUID setting) {
        return assessed.of(setting)
                .decision()
                .flatMap(decision -> homes.findById(decision.home()))
                .orElseGet(() -> homes.ofSetting(setting).get(0));
    }

    /** The reference of the home. */
    @Transactional(readOnly = true)
    public String reference(UUID reassessment) {
        return providers.setting(require(reassessment).setting()).reference();
    }

    /** The version of the standard whose form asks about its items. */
    @Transactional(readOnly = true)
    public int standardInForce(UUID reassessment) {
        return grounds.asked(require(reassessment).setting()).version();
    }

    /** Whether it led to a decision of its own. */
    @Transactional(readOnly = true)
    public boolean accreditedAnew(UUID reassessment) {
        return rows.accreditedAnew(reassessment);
    }

    @Transactional(readOnly = true)
    public Reassessment require(UUID id) {
        return rows.find(id).orElseThrow(() -> Refusal.unknown("reassessment"));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> underWay() {
        return rows.openOnes().keySet();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Set<String>> steps() {
        return rows.openOnes().entrySet().stream().collect(toMap(Map.Entry::getKey, open -> step(open.getValue())));
    }

    private static Set<String> step(ReassessmentStatus status) {
        return switch (status) {
            case CHECK -> Set.of(Step.CHECK_EVIDENCE.key());
            case INSPECTION -> Set.of(Step.INSPECT_ITEMS.key());
            case DECISION -> Set.of(Step.DECIDE_ON_REASSESSMENT.key());
            case ANSWER, ENDED -> Set.of();
        };
    }
}
