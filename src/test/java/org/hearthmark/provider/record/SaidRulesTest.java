package org.hearthmark.provider.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hearthmark.provider.AccessSaid;
import org.hearthmark.provider.AccountsSaid;
import org.hearthmark.provider.AddressSaid;
import org.hearthmark.provider.ContactSaid;
import org.hearthmark.provider.CoverSaid;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.FirmSaid;
import org.hearthmark.provider.LandlordSaid;
import org.hearthmark.provider.OfferSaid;
import org.hearthmark.provider.Owner;
import org.hearthmark.provider.OwnerKind;
import org.hearthmark.provider.OwnersSaid;
import org.hearthmark.provider.Said;
import org.hearthmark.provider.ServiceSaid;
import org.hearthmark.provider.StaffingSaid;
import org.junit.jupiter.api.Test;

class SaidRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void whatIsLeftOutIsNamedInTheOrderOfThePage() {
        assertThat(problems(new FirmSaid(" ", null, null, null))).containsExactly("name", "kind");
        assertThat(problems(new ContactSaid(null, null, null))).containsExactly("name", "email", "phone");
        assertThat(problems(new OwnersSaid(List.of()))).containsExactly("owners[0].name");
        assertThat(problems(new CoverSaid(null, null, null, null)))
                .containsExactly(
                        "employersLiability", "employersLiabilityUntil", "publicLiability", "publicLiabilityUntil");
        assertThat(problems(new AccountsSaid(null, null))).containsExactly("filed");
        assertThat(problems(new AccountsSaid(true, null))).containsExactly("madeUpTo");
        assertThat(problems(new ServiceSaid("", ""))).containsExactly("name");
        assertThat(problems(new StaffingSaid(null, null, null))).containsExactly("total", "nights", "agency");
        assertThat(problems(new AddressSaid("", "", "", "", "")))
                .containsExactly("name", "addressLine", "town", "postcode", "councilGss");
        assertThat(problems(new OfferSaid(null, null, null))).containsExactly("ages", "category", "places");
        assertThat(problems(new AccessSaid(null, null, null, null, null)))
                .containsExactly("stepFree", "groundFloorBedrooms", "wheelchairBedrooms", "adaptedBathroom");
        assertThat(problems(new LandlordSaid(null))).containsExactly("name", "kind", "agreement");
    }

    @Test
    void aCompanyHasANumberAndASoleTraderNeedsNone() {
        assertThat(problems(new FirmSaid("Lantern Ltd", FirmKind.COMPANY, null, null)))
                .containsExactly("companyNumber");
        assertThat(problems(new FirmSaid("Lantern Ltd", FirmKind.COMPANY, "1234567", null)))
                .isEmpty();
        assertThat(problems(new FirmSaid("Ada Lamp", FirmKind.SOLE_TRADER, null, null)))
                .isEmpty();
        assertThat(problems(new FirmSaid("Lantern", FirmKind.CHARITY, null, "seven")))
                .containsExactly("charityNumber");
    }

    @Test
    void noMoreThanAWholeFirmIsOwned() {
        assertThat(problems(new OwnersSaid(List.of(owner(60), owner(41))))).containsExactly("owners[0].share");
        assertThat(problems(new OwnersSaid(List.of(owner(60), owner(40), owner(null)))))
                .isEmpty();
        assertThat(problems(new OwnersSaid(List.of(owner(60), owner(-1))))).containsExactly("owners[1].share");
        assertThat(problems(new OwnersSaid(Collections.nCopies(21, owner(null)))))
                .containsExactly("owners[0].name");
    }

    @Test
    void staffAtNightAndFromAgenciesArePartOfAllStaff() {
        assertThat(problems(new StaffingSaid(3, 4, 3))).containsExactly("nights");
    }

    @Test
    void accountsAreMadeUpToADayInThePast() {
        assertThat(problems(new AccountsSaid(true, TODAY.plusDays(1)))).containsExactly("madeUpTo");
    }

    @Test
    void whatIsTooLongIsRefusedWithTheLimit() {
        String tooLong = "x".repeat(201);
        assertThat(rules().problemsOf(new ServiceSaid(tooLong, null)))
                .containsExactly(Map.entry("name", "Use 200 characters or fewer"));
        assertThat(rules().problemsOf(new AccessSaid(true, 0, 0, true, "x".repeat(1001))))
                .containsExactly(Map.entry("notes", "Use 1000 characters or fewer"));
        assertThat(problems(new CoverSaid(new BigDecimal("1e30"), TODAY, BigDecimal.ZERO, TODAY)))
                .containsExactly("employersLiability");
    }

    @Test
    void controlCharactersAreNotKept() {
        assertThat(new ServiceSaid("Lan\u0000tern\u001b", null).name()).isEqualTo("Lantern");
        assertThat(new AccessSaid(true, 0, 0, true, "one\r\ntwo").notes()).isEqualTo("one\ntwo");
    }

    private static Owner owner(Integer share) {
        return new Owner("Ada", OwnerKind.PERSON, share);
    }

    private static Iterable<String> problems(Said said) {
        return rules().problemsOf(said).keySet();
    }

    private static SaidRules rules() {
        return new SaidRules("E09000012"::equals, TODAY);
    }
}
