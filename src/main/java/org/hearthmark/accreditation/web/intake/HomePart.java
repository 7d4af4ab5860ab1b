package org.hearthmark.accreditation.web.intake;

/** One home and its landlord, as typed. */
public class HomePart {

    private String name = "";
    private String addressLine = "";
    private String town = "";
    private String postcode = "";
    private String council = "";
    private String ages = "";
    private String category = "";
    private String places = "";
    private String landlordName = "";
    private String landlordKind = "";
    private String landlordAgreement = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name.strip();
    }

    public String getAddressLine() {
        return addressLine;
    }

    public void setAddressLine(String addressLine) {
        this.addressLine = addressLine == null ? "" : addressLine.strip();
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town == null ? "" : town.strip();
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode == null ? "" : postcode.strip();
    }

    public String getCouncil() {
        return council;
    }

    public void setCouncil(String council) {
        this.council = council == null ? "" : council.strip();
    }

    public String getAges() {
        return ages;
    }

    public void setAges(String ages) {
        this.ages = ages == null ? "" : ages.strip();
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category == null ? "" : category.strip();
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places == null ? "" : places.strip();
    }

    public String getLandlordName() {
        return landlordName;
    }

    public void setLandlordName(String landlordName) {
        this.landlordName = landlordName == null ? "" : landlordName.strip();
    }

    public String getLandlordKind() {
        return landlordKind;
    }

    public void setLandlordKind(String landlordKind) {
        this.landlordKind = landlordKind == null ? "" : landlordKind.strip();
    }

    public String getLandlordAgreement() {
        return landlordAgreement;
    }

    public void setLandlordAgreement(String landlordAgreement) {
        this.landlordAgreement = landlordAgreement == null ? "" : landlordAgreement.strip();
    }
}
