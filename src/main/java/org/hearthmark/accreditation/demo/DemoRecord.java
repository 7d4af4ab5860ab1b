package org.hearthmark.accreditation.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.demo.DemoMaterial.DemoProvider;
import org.hearthmark.provider.AccessSaid;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.NewRecordDocument;
import org.hearthmark.provider.Owner;
import org.hearthmark.provider.OwnerKind;
import org.hearthmark.provider.OwnersSaid;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.RecordDocumentKind;
import org.hearthmark.provider.RecordDocuments;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.provider.Said;
import org.hearthmark.shared.LondonTime;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the demonstration's providers say beside their applications: who owns them, who can get into their homes, papers. */
@Component
@Profile("demo")
class DemoRecord {

    private static final String PAPER = "demo/gas-safety-record.pdf";

    private final ProviderRecord record;
    private final RecordDocuments documents;
    private final Clock clock;

    DemoRecord(ProviderRecord record, RecordDocuments documents, Clock clock) {
        this.record = record;
        this.documents = documents;
        this.clock = clock;
    }

    /** Says, at the moment of an application, what an entry does not hold. */
    @Transactional
    public void sayTheRest(DemoProvider provider) {
        RecordFile file = record.of(provider.organisation()).orElseThrow();
        if (file.theFirm().said(OwnersSaid.class).isEmpty()) {
            say(provider, file.firm(), new OwnersSaid(owners(file.theFirm())));
        }
        for (int number = 0; number < file.homes().size(); number++) {
            RecordedSubject home = file.homes().get(number);
            if (home.said(AccessSaid.class).isEmpty()) {
                say(provider, home.id(), access(number));
            }
        }
    }

    private void say(DemoProvider provider, UUID subject, Said said) {
        record.say(provider.organisation(), subject, null, said, provider.by());
    }

    private static List<Owner> owners(RecordedSubject firm) {
        FirmSaid said = firm.said(FirmSaid.class).orElseThrow();
        String contact = firm.said(ContactSaid.class).orElseThrow().name();
        if (said.kind() == FirmKind.COMPANY) {
            return List.of(
                    new Owner(contact, OwnerKind.PERSON, 75),
                    new Owner(said.name().replace(" Ltd", "") + " Holdings Ltd", OwnerKind.COMPANY, 25));
        }
        return said.kind() == FirmKind.SOLE_TRADER
                ? List.of(new Owner(contact, OwnerKind.PERSON, 100))
                : List.of(new Owner(contact, OwnerKind.TRUSTEE, null));
    }

    private static AccessSaid access(int number) {
        boolean stepFree = number % 3 != 1;
        return new AccessSaid(
                stepFree,
                stepFree ? 1 + number % 2 : 0,
                stepFree ? number % 2 : 0,
                number % 3 == 2,
                stepFree ? null : "Two steps at the front door. A ramp can be put down.");
    }

    /** Papers of which some run out soon, and one does not run out. */
    void putPapersIn(DemoProvider provider) {
        RecordFile file = record.of(provider.organisation()).orElseThrow();
        if (file.homes().isEmpty() || !documents.of(List.of(file.firm())).isEmpty()) {
            return;
        }
        LocalDate today = LondonTime.today(clock);
        UUID home = file.homes().get(0).id();
        add(provider, file.firm(), RecordDocumentKind.SAFEGUARDING_POLICY, Optional.empty());
        add(provider, file.firm(), RecordDocumentKind.EMPLOYERS_LIABILITY, Optional.of(today.plusDays(25)));
        add(provider, home, RecordDocumentKind.GAS_SAFETY, Optional.of(today.plusDays(2)));
        add(provider, home, RecordDocumentKind.FIRE_RISK, Optional.of(today.plusDays(12)));
    }

    private void add(DemoProvider provider, UUID about, RecordDocumentKind kind, Optional<LocalDate> lastDay) {
        try (InputStream paper = new ClassPathResource(PAPER).getInputStream()) {
            documents.add(
                    provider.organisation(),
                    about,
                    new NewRecordDocument(kind, "", lastDay),
                    kind.code() + ".pdf",
                    paper,
                    provider.by());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
