package org.hearthmark.accreditation.application.sample;

import java.util.List;
import org.hearthmark.accreditation.domain.sample.SampledPerson;
import org.hearthmark.provider.StaffEntry;
import org.hearthmark.provider.StaffList;
import org.hearthmark.provider.StaffMember;

/** A provider's staff list as the draw sees it: ids and strata, and nobody's name. */
final class FrozenList {

    private FrozenList() {}

    static List<SampledPerson> of(StaffList list) {
        return list.people().stream().map(FrozenList::person).toList();
    }

    private static SampledPerson person(StaffMember member) {
        StaffEntry entry = member.entry();
        return new SampledPerson(
                member.id(),
                entry.service(),
                entry.region(),
                entry.startDate(),
                entry.nights(),
                entry.agency(),
                entry.conditionalStart(),
                entry.serviceManager());
    }
}
