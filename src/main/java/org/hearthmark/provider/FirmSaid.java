package org.hearthmark.provider;

/**
 * What a firm is.
 *
 * @param companyNumber null where there is none
 * @param charityNumber null where there is none
 */
public record FirmSaid(String name, FirmKind kind, String companyNumber, String charityNumber) implements Said {

    public FirmSaid {
        name = Typed.text(name);
        companyNumber =
                CompanyNumber.parse(companyNumber).map(CompanyNumber::value).orElse(Typed.text(companyNumber));
        charityNumber = Typed.text(charityNumber);
    }

    @Override
    public Topic topic() {
        return Topic.FIRM;
    }
}
