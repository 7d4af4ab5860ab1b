package org.hearthmark.accreditation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.CaseAtWork.Applicant;
import org.hearthmark.identity.People;
import org.hearthmark.provider.AccessSaid;
import org.hearthmark.provider.AccountsSaid;
import org.hearthmark.provider.AddressSaid;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.provider.CoverSaid;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.LandlordAgreement;
import org.hearthmark.provider.LandlordEntry;
import org.hearthmark.provider.LandlordKind;
import org.hearthmark.provider.LandlordSaid;
import org.hearthmark.provider.OfferSaid;
import org.hearthmark.provider.Owner;
import org.hearthmark.provider.OwnerKind;
import org.hearthmark.provider.OwnersSaid;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.provider.Said;
import org.hearthmark.provider.ServiceSaid;
import org.hearthmark.provider.StaffingSaid;
import org.hearthmark.shared.LondonTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Providers that say what their record asks for, so that they can apply. */
// made when asked for
@Lazy
@Component
public class RecordAtWork {

    private static final String HACKNEY = "E09000012";

    private final ProviderRecord record;
    private final People people;
    private final Clock clock;

    RecordAtWork(ProviderRecord record, People people, Clock clock) {
        this.record = record;
        this.people = people;
        this.clock = clock;
    }

    /** The firm of somebody's organisation, and nothing else, where it is not known yet. */
    public RecordFile firmOf(String username, String name) {
        UUID organisation = people.require(username).organisation();
        if (record.of(organisation).isEmpty()) {
            say(organisation, UUID.randomUUID(), null, new FirmSaid(name, FirmKind.CHARITY, null, null));
        }
        return file(organisation);
    }

    /** A firm and a service of which everything is said; gives the service. */
    UUID firmAndService(Applicant of) {
        return firmAndService(of.username(), "Provider " + of.number(), "27" + of.number());
    }

    /** The same of somebody's organisation. */
    public UUID firmAndService(String username, String name, String urn) {
        UUID organisation = people.require(username).organisation();
        UUID firm = firmOf(username, name).firm();
        theRestOfTheFirm(organisation);
        var service = UUID.randomUUID();
        say(organisation, service, firm, new ServiceSaid(name + " Living", urn));
        say(organisation, service, null, new StaffingSaid(12, 4, 2));
        return service;
    }

    private void theRestOfTheFirm(UUID organisation) {
        RecordedSubject firm = file(organisation).theFirm();
        LocalDate today = LondonTime.today(clock);
        List<Said> answers = List.of(
                new ContactSaid("Ada Lamp", "ada@provider.example", "020 7946 0000"),
                owners(),
                new CoverSaid(
                        new BigDecimal("10000000"), today.plusYears(1), new BigDecimal("5000000"), today.plusYears(1)),
                new AccountsSaid(true, today.minusMonths(8)));
        answers.stream()
                .filter(answer -> firm.statement(answer.topic()).isEmpty())
                .forEach(answer -> say(organisation, firm.id(), null, answer));
    }

    /** A home of which everything is said; gives its id. */
    UUID home(Applicant of, UUID service, String name) {
        var home = UUID.randomUUID();
        UUID organisation = of.organisation();
        say(organisation, home, service, new AddressSaid(name, name + " " + of.number(), "London", "E8 1EA", HACKNEY));
        say(organisation, home, null, new OfferSaid(AgeRange.BOTH, Category.SHARED_RING_FENCED, 4));
        say(organisation, home, null, access());
        say(
                organisation,
                home,
                null,
                new LandlordSaid(new LandlordEntry("Oak Estates Ltd", LandlordKind.COMPANY, LandlordAgreement.LEASE)));
        return home;
    }

    /** What applications did not ask for before there was a record: owners, and who can get about in each home. */
    void whatWasNotAskedBefore(UUID organisation) {
        theRestOfTheFirm(organisation);
        file(organisation).homes().stream()
                .filter(home -> home.said(AccessSaid.class).isEmpty())
                .forEach(home -> say(organisation, home.id(), null, access()));
    }

    RecordFile file(UUID organisation) {
        return record.of(organisation).orElseThrow();
    }

    void say(UUID organisation, UUID subject, UUID partOf, Said answer) {
        record.say(organisation, subject, partOf, answer, "provider");
    }

    private static OwnersSaid owners() {
        return new OwnersSaid(List.of(new Owner("Ada Lamp", OwnerKind.PERSON, 100)));
    }

    private static AccessSaid access() {
        return new AccessSaid(true, 2, 0, false, null);
    }
}
