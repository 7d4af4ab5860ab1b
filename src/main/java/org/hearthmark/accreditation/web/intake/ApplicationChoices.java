package org.hearthmark.accreditation.web.intake;

import java.util.List;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.FirmKind;
import org.hearthmark.provider.LandlordAgreement;
import org.hearthmark.provider.LandlordKind;
import org.hearthmark.shared.web.Option;

/** What the selects and radios of the application offer. */
public record ApplicationChoices(
        List<Option> councils,
        List<Option> firmKinds,
        List<Option> ages,
        List<Option> categories,
        List<Option> landlordKinds,
        List<Option> agreements,
        List<Option> accounts) {

    ApplicationChoices(Councils councils) {
        this(
                councils.all().stream()
                        .map(council -> Option.of(council.gss(), council.name()))
                        .toList(),
                Option.list(FirmKind.values(), FirmKind::label),
                Option.list(AgeRange.values(), AgeRange::label),
                Option.list(Category.values(), Category::label),
                Option.list(LandlordKind.values(), LandlordKind::label),
                Option.list(LandlordAgreement.values(), LandlordAgreement::label),
                List.of(
                        Option.of("filed", "Accounts have been filed"),
                        Option.of("notDue", "No accounts are due yet, or the law asks for none")));
    }
}
