package org.hearthmark.accreditation.application.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.hearthmark.accreditation.Grade;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.provider.Setting;

/**
 * What anybody may know of an accredited home: area and category, never its street.
 *
 * @param name       of the home
 * @param conditions whether it is accredited with conditions
 * @param since      from when it is accredited
 * @param validUntil empty where the accreditation has no end
 */
public record CertificatePaper(
        String name,
        String reference,
        String provider,
        String area,
        String category,
        String ages,
        Optional<Grade> grade,
        boolean conditions,
        LocalDate since,
        Optional<LocalDate> validUntil) {

    /** From where the home stands today and what it was judged as. */
    static CertificatePaper of(Setting setting, Standing standing, LocalDate since) {
        var mark = standing.mark();
        return new CertificatePaper(
                setting.name(),
                setting.reference(),
                setting.firmLabel(),
                setting.councilName(),
                standing.judged()
                        .map(judged -> judged.category().label())
                        .orElse(setting.category().label()),
                standing.judged()
                        .map(judged -> judged.ages().label())
                        .orElse(setting.ages().label()),
                mark.flatMap(one -> one.grade()),
                mark.filter(one -> one.conditional()).isPresent(),
                since,
                mark.flatMap(one -> one.validUntil()));
    }
}
