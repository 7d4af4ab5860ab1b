package org.hearthmark.accreditation.domain.desk;

import com.fasterxml.jackson.annotation.JsonProperty;

/** To which firms a desk check applies. Nothing is demanded that the law does not ask of a firm. */
public enum AppliesTo {
    @JsonProperty("all")
    ALL("Applies to everybody"),
    /** Not to sole traders, nor to unregistered charities: Companies House does not know them. */
    @JsonProperty("companies-house")
    COMPANIES_HOUSE("Not registered at Companies House"),
    /** Only to firms at Companies House of which something is due already. */
    @JsonProperty("accounts")
    ACCOUNTS("The law asks for no accounts, or for none yet"),
    /** To whoever employs anybody. */
    @JsonProperty("employers")
    EMPLOYERS("Nobody is employed yet"),
    /** Only where places are offered to people of 16 or 17. */
    @JsonProperty("ages-16-17")
    AGES_16_17("Every home is for people of 18 and over"),
    /** Only to services in Ofsted's register. */
    @JsonProperty("registered-with-ofsted")
    REGISTERED_WITH_OFSTED("Not registered with Ofsted");

    private final String whyNot;

    AppliesTo(String whyNot) {
        this.whyNot = whyNot;
    }

    /** Why a check does not apply to somebody, in words. */
    public String whyNot() {
        return whyNot;
    }
}
