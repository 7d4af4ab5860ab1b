package org.hearthmark.accreditation.application.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.accreditation.domain.casework.ProviderAnswer;
import org.hearthmark.accreditation.domain.item.Grounds;
import org.hearthmark.shared.LondonTime;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process of one home asks of the home at its gateways, and tells it at its start. */
@Service
public class HomeQuestions {

    private final HomesInCases homes;
    private final Grounds grounds;
    private final Clock clock;

    HomeQuestions(HomesInCases homes, Grounds grounds, Clock clock) {
        this.homes = homes;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** Stage 3 reaches the home. */
    @Transactional
    public void reached(UUID home) {
        require(home).reached();
    }

    /** The council in which the home stands. */
    @Transactional(readOnly = true)
    public String area(UUID home) {
        return require(home).area();
    }

    /** The number of the version of the standard that an inspection of the home beginning now is judged on. */
    @Transactional(readOnly = true)
    public int standardInForce(UUID home) {
        return grounds.asked(require(home).setting()).version();
    }

    @Transactional(readOnly = true)
    public boolean refusalProposed(UUID home) {
        return require(home).refusalProposed();
    }

    @Transactional(readOnly = true)
    public boolean landlordChecked(UUID home) {
        return require(home).landlordChecked();
    }

    @Transactional(readOnly = true)
    public boolean accredited(UUID home) {
        return require(home).status().accredited();
    }

    @Transactional(readOnly = true)
    public boolean landlordRefused(UUID home) {
        return require(home).landlordRefused();
    }

    /** Whether there are comments on the draft report. */
    @Transactional(readOnly = true)
    public boolean commented(UUID home) {
        return require(home).comments().filter(ProviderAnswer::given).isPresent();
    }

    /** Whether no comments on the draft report have come in their time. */
    @Transactional(readOnly = true)
    public boolean notCommented(UUID home) {
        return require(home)
                .comments()
                .filter(comments -> comments.missed(LondonTime.today(clock)))
                .isPresent();
    }

    @Transactional(readOnly = true)
    public LocalDate commentsUntil(UUID home) {
        return require(home).comments().orElseThrow().until();
    }

    @Transactional(readOnly = true)
    public boolean deferred(UUID home) {
        return require(home).status() == HomeStatus.DEFERRED;
    }

    @Transactional(readOnly = true)
    public LocalDate deferredUntil(UUID home) {
        return require(home).deferredUntil().orElseThrow();
    }

    /** Whether the panel, or who considered the representations, wants the home to be seen first. */
    @Transactional(readOnly = true)
    public boolean inspectionOrdered(UUID home) {
        var status = require(home).status();
        return status == HomeStatus.INSPECTION || status == HomeStatus.LANDLORD_CHECK;
    }

    @Transactional(readOnly = true)
    public boolean represented(UUID home) {
        return require(home).representations().filter(ProviderAnswer::given).isPresent();
    }

    /** Whether nobody answered the proposed refusal in time. */
    @Transactional(readOnly = true)
    public boolean notRepresented(UUID home) {
        return require(home)
                .representations()
                .filter(answer -> answer.missed(LondonTime.today(clock)))
                .isPresent();
    }

    @Transactional(readOnly = true)
    public LocalDate representationsUntil(UUID home) {
        return require(home).representations().orElseThrow().until();
    }

    /** The case to which the home belongs. */
    @Transactional(readOnly = true)
    public UUID caseOf(UUID home) {
        return require(home).accreditationCase().id();
    }

    private HomeInCase require(UUID home) {
        return homes.findById(home).orElseThrow(() -> Refusal.unknown("home"));
    }
}
