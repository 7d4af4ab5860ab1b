package org.hearthmark.accreditation.domain.sample;

/**
 * How many files are drawn from a list, and what must be among them. Comes from the decision table {@code
 * file-sample-size}.
 *
 * @param managerAndNewest     the registered service manager and the newest starter
 * @param nightAndAgency       one who works nights or sleeps in, one from an agency
 * @param conditionalStarter   one who started conditionally
 * @param eachRegion           one of each region
 * @param shareOfEachService   from each service in proportion to its people
 */
public record SampleRules(
        int files,
        boolean managerAndNewest,
        boolean nightAndAgency,
        boolean conditionalStarter,
        boolean eachRegion,
        boolean shareOfEachService) {}
