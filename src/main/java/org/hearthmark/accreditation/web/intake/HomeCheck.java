package org.hearthmark.accreditation.web.intake;

import org.hearthmark.accreditation.web.TypedFields;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.AgeRange;
import org.hearthmark.provider.Category;
import org.hearthmark.provider.LandlordAgreement;
import org.hearthmark.provider.LandlordKind;
import org.hearthmark.shared.Postcode;

/** Checks one home and its landlord as typed, in an application or added later. */
final class HomeCheck {

    private final Councils councils;

    HomeCheck(Councils councils) {
        this.councils = councils;
    }

    static boolean offersPlacesToChildren(HomePart home) {
        return home.getAges().equals(AgeRange.AGE_16_17.name())
                || home.getAges().equals(AgeRange.BOTH.name());
    }

    /** @param at how the home's fields begin, as in {@code homes[1].} */
    void check(HomePart home, String at, TypedFields typed) {
        typed.text(at + "name", home.getName(), 200, "Enter a name for the home");
        typed.text(at + "addressLine", home.getAddressLine(), 200, "Enter the building and street");
        typed.text(at + "town", home.getTown(), 100, "Enter the town or city");
        if (Postcode.parse(home.getPostcode()).isEmpty()) {
            typed.fault(at + "postcode", "Enter a full UK postcode, like E8 1EA");
        }
        if (councils.find(home.getCouncil()).isEmpty()) {
            typed.fault(at + "council", "Select the council in whose area the home is");
        }
        typed.choice(at + "ages", home.getAges(), AgeRange.values(), "Select the ages the home is for");
        typed.choice(at + "category", home.getCategory(), Category.values(), "Select the kind of accommodation");
        typed.whole(at + "places", home.getPlaces(), 1, 99, "how many young people can live there");
        typed.text(at + "landlordName", home.getLandlordName(), 200, "Enter the name of the landlord");
        typed.choice(at + "landlordKind", home.getLandlordKind(), LandlordKind.values(), "Select who the landlord is");
        typed.choice(
                at + "landlordAgreement",
                home.getLandlordAgreement(),
                LandlordAgreement.values(),
                "Select by what right you use the property");
    }
}
