package org.hearthmark.provider;

/**
 * What somebody who registers has said of a firm, to find whether it is here already; null where nothing was said.
 *
 * @param name     as typed; "X Ltd t/a Y" is looked for under both names
 * @param postcode of a home or an office: a home of the firm at the same postcode makes a like name likelier
 */
public record SoughtFirm(String name, String companyNumber, String charityNumber, String urn, String postcode) {}
