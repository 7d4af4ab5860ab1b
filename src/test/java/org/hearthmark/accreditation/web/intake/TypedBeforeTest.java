package org.hearthmark.accreditation.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** What was typed into the former application form stays readable. */
class TypedBeforeTest {

    @Test
    void everyFieldThatWasFilledInIsShownUnderANameThatCanBeRead() {
        assertThat(TypedBefore.inWords("""
                        {"firm": {"name": "Lantern Homes", "companyNumber": ""},
                         "cover": {"publicLiabilityUntil": {"day": "31", "month": "3", "year": "2027"}},
                         "homes": [{"name": "Oak House", "addressLine": "1 Oak Street"}, {"name": ""}],
                         "declared": true}
                        """))
                .containsExactly(
                        entry("Firm, name", "Lantern Homes"),
                        entry("Cover, public liability until, day", "31"),
                        entry("Cover, public liability until, month", "3"),
                        entry("Cover, public liability until, year", "2027"),
                        entry("Homes 1, name", "Oak House"),
                        entry("Homes 1, address line", "1 Oak Street"));
    }
}
