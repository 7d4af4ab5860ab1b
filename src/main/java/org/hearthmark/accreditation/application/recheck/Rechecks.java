package org.hearthmark.accreditation.application.recheck;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.recheck.AccreditedHome;
import org.hearthmark.accreditation.domain.recheck.CheckKey;
import org.hearthmark.accreditation.domain.recheck.FirmsAtWork;
import org.hearthmark.provider.AgeRange;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the checks that rest on public registers again, for firms with accredited homes: what is new is recorded, and what
 * is worse than before is followed up. A fixed number of statements for any number of firms.
 */
@Service
public class Rechecks {

    private final FirmsAtWork firmsAtWork;
    private final Accreditations accreditations;
    private final RegisterLookup lookup;
    private final RecheckBook book;
    private final FollowUpDesk desk;

    Rechecks(
            FirmsAtWork firmsAtWork,
            Accreditations accreditations,
            RegisterLookup lookup,
            RecheckBook book,
            FollowUpDesk desk) {
        this.firmsAtWork = firmsAtWork;
        this.accreditations = accreditations;
        this.lookup = lookup;
        this.book = book;
        this.desk = desk;
    }

    /** Firms without an accredited home are passed over. Said again with nothing new, it writes nothing. */
    @Transactional
    public void compare(Collection<UUID> firms) {
        var homes = standing(firms);
        if (homes.isEmpty()) {
            return;
        }
        var atStake = homes.stream().map(AccreditedHome::firm).distinct().toList();
        book.lock(atStake);
        var readings = lookup.of(subjects(homes));
        var last = book.last(atStake);
        var comparison = new Comparison(last, before(last, homes));
        readings.forEach((subject, ofIt) -> ofIt.forEach(reading -> comparison.add(subject, reading)));
        book.record(comparison.news());
        desk.follow(comparison.worse(), homes);
    }

    /**
     * What the registers say while stage 1 looks at a firm is what later readings are held against, unless homes of it are
     * accredited already, so that it is compared anyway.
     */
    @Transactional
    public void recordBaseline(CheckedSubject subject) {
        if (!standing(List.of(subject.firm())).isEmpty()) {
            return;
        }
        var comparison = new Comparison(book.last(List.of(subject.firm())), key -> Optional.empty());
        lookup.of(subject).forEach(reading -> comparison.add(subject, reading));
        book.record(comparison.news());
    }

    /** The homes that are accredited today; a suspended one is. */
    List<AccreditedHome> standing(Collection<UUID> firms) {
        var homes = firmsAtWork.homesOf(firms);
        Map<UUID, Standing> standings = homes.isEmpty()
                ? Map.of()
                : accreditations.standingsOf(
                        homes.stream().map(AccreditedHome::setting).toList());
        return homes.stream()
                .filter(home -> {
                    var standing = standings.get(home.setting());
                    return standing.mayBeUsed() || standing.suspended();
                })
                .toList();
    }

    private static List<CheckedSubject> subjects(List<AccreditedHome> homes) {
        Map<UUID, List<AccreditedHome>> byService = homes.stream().collect(groupingBy(AccreditedHome::service));
        return byService.values().stream()
                .map(ofService -> new CheckedSubject(
                        ofService.get(0).firm(),
                        ofService.get(0).service(),
                        ofService.stream().anyMatch(home -> home.ages() != AgeRange.AGE_18_PLUS)))
                .toList();
    }

    /** What was recorded last; before the first time, what people found in stage 1 of the firm's latest case. */
    private Function<CheckKey, Optional<CheckResult>> before(
            Map<CheckKey, RecheckBook.Last> last, List<AccreditedHome> homes) {
        Map<UUID, UUID> latestCase = homes.stream()
                .sorted(Comparator.comparing(AccreditedHome::decidedAt))
                .collect(toMap(AccreditedHome::firm, AccreditedHome::caseId, (earlier, later) -> later));
        var inStage1 = book.inStage1(latestCase.values());
        return key -> Stream.of(
                        Optional.ofNullable(last.get(key)).map(RecheckBook.Last::result),
                        Optional.ofNullable(inStage1.get(latestCase.get(key.firm())))
                                .map(results -> results.get(key.check())))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
