package org.hearthmark.accreditation;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearthmark.accreditation.CaseAtWork.Applicant;
import org.hearthmark.accreditation.application.intake.AddedHomes;
import org.hearthmark.provider.HomeEntry;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Providers with one accredited home, and the homes that they add to it, each new. */
// made when asked for: an application that is started for itself has no clock to move
@Lazy
@Component
public class AddedHomeAtWork {

    /** The first home of every provider is in its application. */
    private static final int FIRST_ADDED = 2;

    private final CaseAtWork work;
    private final AddedHomes added;
    private final Map<UUID, AtomicInteger> numbers = new ConcurrentHashMap<>();

    AddedHomeAtWork(CaseAtWork work, AddedHomes added) {
        this.work = work;
        this.added = added;
    }

    /** A provider of its own, accredited for one home; signs in with the name and the same password. */
    public String providerWithAnAccreditedHome() {
        return accredited().username();
    }

    /** The same; the clock stands on the day of the decision. */
    Applicant accredited() {
        return accredited(work.applicant());
    }

    private Applicant accredited(Applicant applicant) {
        UUID caseId = work.submittedBy(applicant, 1);
        work.complete(caseId);
        work.accredited(caseId);
        return applicant;
    }

    /** The provider adds its next home, to the service it has; gives the case. */
    UUID addedBy(Applicant applicant) {
        UUID draft = UUID.randomUUID();
        added.submit(draft, applicant.organisation(), service(applicant), next(applicant), applicant.username());
        return draft;
    }

    HomeEntry next(Applicant applicant) {
        int number = numbers.computeIfAbsent(applicant.organisation(), unused -> new AtomicInteger(FIRST_ADDED))
                .getAndIncrement();
        return work.entry(applicant, number).homes().get(number - 1);
    }

    UUID service(Applicant applicant) {
        return added.offerTo(applicant.organisation()).services().get(0).id();
    }
}
