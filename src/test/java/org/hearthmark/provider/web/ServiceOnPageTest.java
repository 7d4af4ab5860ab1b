package org.hearthmark.provider.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.provider.OfstedEntry;
import org.hearthmark.provider.OfstedOutcome;
import org.hearthmark.provider.RegistrationStatus;
import org.hearthmark.provider.Service;
import org.hearthmark.provider.StaffingSaid;
import org.junit.jupiter.api.Test;

class ServiceOnPageTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Service SERVICE =
            new Service(UUID.randomUUID(), UUID.randomUUID(), "Lantern", "2700001", new StaffingSaid(4, 1, 0));

    @Test
    void ofSupportedAccommodationTheOutcomeIsShown() {
        assertThat(says(entry("Supported Accommodation", OfstedOutcome.NOT_INSPECTED, null)))
                .contains("Ofsted’s inspection: Not inspected yet.");
    }

    @Test
    void ofAnyOtherKindTheJudgementIsShown() {
        assertThat(says(entry("Children's home", OfstedOutcome.NOT_INSPECTED, "Requires improvement to be good")))
                .contains("Ofsted’s inspection: Requires improvement to be good.")
                .doesNotContain("Not inspected yet");
        assertThat(says(entry("Children's home", OfstedOutcome.NOT_INSPECTED, null)))
                .contains("No inspection is told.");
    }

    private static String says(OfstedEntry entry) {
        return String.join(
                "\n", ServiceOnPage.of(SERVICE, Optional.of(entry), TODAY).says());
    }

    private static OfstedEntry entry(String provisionType, OfstedOutcome outcome, String judgement) {
        return new OfstedEntry(
                "2700001",
                provisionType,
                RegistrationStatus.REGISTERED,
                "Active",
                false,
                TODAY.minusYears(1),
                null,
                null,
                "Hackney",
                "London",
                "Private",
                null,
                3,
                outcome,
                null,
                judgement,
                null,
                null,
                TODAY);
    }
}
