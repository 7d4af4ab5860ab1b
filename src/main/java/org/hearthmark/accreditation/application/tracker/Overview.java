package org.hearthmark.accreditation.application.tracker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.application.casefile.CaseFile.Summary;
import org.hearthmark.accreditation.application.casefile.CaseFiles;
import org.hearthmark.accreditation.application.casefile.Progress;
import org.hearthmark.accreditation.domain.tracker.Expectation;
import org.hearthmark.provider.Providers;
import org.hearthmark.provider.Setting;
import org.hearthmark.workflow.WorkItem;
import org.hearthmark.workflow.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provider's applications and homes at one look, by a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class Overview {

    /** A home and where it stands today. */
    public record HomeStanding(Setting home, Standing standing) {}

    private final CaseFiles files;
    private final WorkItems workItems;
    private final ExpectedDates expectedDates;
    private final Providers providers;
    private final Accreditations accreditations;

    Overview(
            CaseFiles files,
            WorkItems workItems,
            ExpectedDates expectedDates,
            Providers providers,
            Accreditations accreditations) {
        this.files = files;
        this.workItems = workItems;
        this.expectedDates = expectedDates;
        this.providers = providers;
        this.accreditations = accreditations;
    }

    /** The latest applications, the newest first. */
    public List<ApplicationLine> applications(UUID organisation, int page, int size) {
        List<Summary> shown = files.of(organisation, page, size);
        if (shown.isEmpty()) {
            return List.of();
        }
        var expected = expectedDates.of(shown);
        Map<UUID, List<WorkItem>> open = workItems
                .openOfCases(shown.stream().map(Summary::id).toList())
                .stream()
                .collect(Collectors.groupingBy(WorkItem::caseKey));
        return shown.stream()
                .map(one ->
                        line(one, open.getOrDefault(one.id(), List.of()), Optional.ofNullable(expected.get(one.id()))))
                .toList();
    }

    private static ApplicationLine line(Summary of, List<WorkItem> open, Optional<Expectation> expected) {
        return new ApplicationLine(
                of,
                open.stream()
                        .map(WorkItem::candidateGroup)
                        .map(Progress::team)
                        .distinct()
                        .toList(),
                open.stream().map(WorkItem::entered).findFirst().orElse(null),
                expected.orElse(null),
                open.stream().anyMatch(WorkItem::stopped));
    }

    /** The first homes of the provider, in the order in which they were entered. */
    public List<HomeStanding> homes(UUID organisation, int most) {
        List<Setting> homes = providers
                .firmOf(organisation)
                .map(firm -> providers.settingsOfFirm(firm.id(), 0, most))
                .orElse(List.of());
        var standings =
                accreditations.standingsOf(homes.stream().map(Setting::id).toList());
        return homes.stream()
                .map(home -> new HomeStanding(home, standings.get(home.id())))
                .toList();
    }
}
