package org.hearthmark.provider.companieshouse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearthmark.provider.CompanyReading;
import org.hearthmark.provider.FactKind;

/** What raw answers in the official shapes say. */
final class OfficialReading {

    private OfficialReading() {}

    static CompanyReading of(Map<FactKind, String> raw) {
        return new CompanyReading(
                told(raw, FactKind.COMPANY_PROFILE, OfficialReading::profile),
                told(raw, FactKind.INSOLVENCY, OfficialReading::insolvency),
                told(raw, FactKind.CHARGES, OfficialReading::charges),
                told(raw, FactKind.FILING_HISTORY, OfficialReading::filings),
                told(raw, FactKind.OFFICERS, OfficialReading::officers),
                told(raw, FactKind.PERSONS_WITH_CONTROL, OfficialReading::controllers),
                told(raw, FactKind.DISQUALIFICATIONS, OfficialReading::disqualifications));
    }

    /** Whether an answer can be read as one of its kind. */
    static boolean makesSense(FactKind kind, String raw) {
        return switch (kind) {
            case COMPANY_PROFILE -> profile(raw).isPresent();
            case INSOLVENCY -> insolvency(raw).isPresent();
            case CHARGES -> charges(raw).isPresent();
            case FILING_HISTORY -> filings(raw).isPresent();
            case OFFICERS -> officers(raw).isPresent();
            case PERSONS_WITH_CONTROL -> controllers(raw).isPresent();
            case DISQUALIFICATIONS -> disqualifications(raw).isPresent();
        };
    }

    private static <T> Optional<T> told(
            Map<FactKind, String> raw, FactKind kind, Function<String, Optional<T>> reading) {
        return Optional.ofNullable(raw.get(kind)).flatMap(reading);
    }

    private static Optional<CompanyReading.Profile> profile(String raw) {
        return OfficialJson.one(raw, Shapes.Profile.class)
                .filter(profile -> profile.companyName() != null && profile.companyNumber() != null)
                .map(ProfileReading::of);
    }

    private static Optional<List<CompanyReading.InsolvencyCase>> insolvency(String raw) {
        if (isEmptyList(raw)) {
            return Optional.of(List.of());
        }
        return OfficialJson.one(raw, Shapes.Insolvency.class)
                .filter(insolvency -> insolvency.cases() != null)
                .map(insolvency ->
                        insolvency.cases().stream().map(InsolvencyReading::of).toList());
    }

    private static Optional<List<CompanyReading.Charge>> charges(String raw) {
        return entries(raw, Shapes.Charge.class, ChargeReading::of);
    }

    private static Optional<List<CompanyReading.Filing>> filings(String raw) {
        return entries(
                raw,
                Shapes.Filing.class,
                filing -> new CompanyReading.Filing(
                        filing.date(), filing.category(), filing.type(), filing.description()));
    }

    private static Optional<List<CompanyReading.Officer>> officers(String raw) {
        return entries(raw, Shapes.Officer.class, PeopleReading::officer);
    }

    private static Optional<List<CompanyReading.Controller>> controllers(String raw) {
        return OfficialJson.entries(raw, Shapes.Controller.class).map(PeopleReading::controllers);
    }

    private static Optional<List<CompanyReading.Disqualification>> disqualifications(String raw) {
        return OfficialJson.many(raw, Shapes.Disqualified.class).map(PeopleReading::disqualifications);
    }

    private static <S, T> Optional<List<T>> entries(String raw, Class<S> shape, Function<S, T> reading) {
        return OfficialJson.entries(raw, shape)
                .map(entries -> entries.stream().map(reading).toList());
    }

    private static boolean isEmptyList(String raw) {
        return raw.replaceAll("\\s", "").equals("[]");
    }
}
