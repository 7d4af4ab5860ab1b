package org.hearthmark.accreditation.application.intake;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearthmark.accreditation.Accreditations;
import org.hearthmark.accreditation.Standing;
import org.hearthmark.accreditation.application.intake.AddedHomeOffer.OfService;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.accreditation.domain.casework.CaseKind;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.HomesInCases;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a draft can choose from its provider's record, and chooses: a service and some of its homes, or one to be begun. */
@Service
public class Choices {

    /** Homes in one application at most. */
    public static final int MOST_HOMES = 20;

    /**
     * A home of the record.
     *
     * @param against why it cannot be chosen; null when it can
     * @param accredited whether it is accredited today
     */
    public record HomeChoice(UUID id, String name, String against, boolean accredited) {}

    private final Drafts drafts;
    private final ProviderRecord record;
    private final AddedHomes addedHomes;
    private final Accreditations accreditations;
    private final HomesInCases homesInCases;

    Choices(
            Drafts drafts,
            ProviderRecord record,
            AddedHomes addedHomes,
            Accreditations accreditations,
            HomesInCases homesInCases) {
        this.drafts = drafts;
        this.record = record;
        this.addedHomes = addedHomes;
        this.accreditations = accreditations;
        this.homesInCases = homesInCases;
    }

    /** A new draft; the only service there is needs no choice. */
    @Transactional
    public UUID begin(CaseKind kind, UUID organisation, String by) {
        List<UUID> services = kind == CaseKind.ADDED_HOME
                ? addedHomes.offerTo(organisation).open().stream()
                        .map(OfService::id)
                        .toList()
                : record.of(organisation).stream()
                        .flatMap(file -> file.services().stream())
                        .map(RecordedSubject::id)
                        .toList();
        return drafts.begin(kind, organisation, services.size() == 1 ? services.get(0) : null, by);
    }

    /** Those that the draft may be about. */
    @Transactional(readOnly = true)
    public List<RecordedSubject> services(SavedDraft draft, RecordFile file) {
        if (!draft.ofAddedHome()) {
            return file.services();
        }
        Set<UUID> open = new LinkedHashSet<>();
        addedHomes.offerTo(draft.organisation()).open().forEach(one -> open.add(one.id()));
        return file.services().stream().filter(one -> open.contains(one.id())).toList();
    }

    /** Another service has other homes: those that were chosen are left out. */
    @Transactional
    public void chooseService(SavedDraft draft, RecordFile file, UUID service, String by) {
        if (services(draft, file).stream().noneMatch(one -> one.id().equals(service))) {
            throw Refusal.invalid("Select the service", Map.of("service", "Select the service that you apply for"));
        }
        drafts.choose(draft, service, service.equals(draft.service()) ? draft.homes() : List.of(), by);
    }

    /** The homes of the chosen service that the provider runs. */
    @Transactional(readOnly = true)
    public List<HomeChoice> homes(SavedDraft draft, RecordFile file) {
        List<RecordedSubject> homes = file.homesOf(draft.service()).stream()
                .filter(home -> !home.ended())
                .toList();
        Map<UUID, Standing> standings = accreditations.standingsOf(
                homes.stream().map(RecordedSubject::id).toList());
        Map<UUID, String> underWay = underWay(draft, homes);
        return homes.stream()
                .map(home -> choice(draft, home, standings.get(home.id()), underWay.get(home.id())))
                .toList();
    }

    private static HomeChoice choice(SavedDraft draft, RecordedSubject home, Standing standing, String underWay) {
        boolean accredited = standing != null && !AddedHomes.TO_BE_ACCREDITED.contains(standing.kind());
        String against = null;
        if (underWay != null) {
            against = "It is part of application " + underWay + ", which is not decided yet.";
        } else if (accredited && draft.ofAddedHome()) {
            against = "It is accredited already.";
        }
        return new HomeChoice(home.id(), home.name(), against, accredited);
    }

    private Map<UUID, String> underWay(SavedDraft draft, List<RecordedSubject> homes) {
        return homes.isEmpty()
                ? Map.of()
                : homesInCases.undecided(homes.stream().map(RecordedSubject::id).toList()).stream()
                        .filter(home -> !home.accreditationCase().id().equals(draft.id()))
                        .collect(toMap(
                                HomeInCase::setting,
                                home -> home.accreditationCase().reference(),
                                (earlier, later) -> earlier));
    }

    /** Those that are ticked; one that is about to be begun stays while it is. */
    @Transactional
    public void chooseHomes(SavedDraft draft, RecordFile file, List<UUID> ticked, String by) {
        Set<UUID> allowed = new LinkedHashSet<>(draft.homes());
        homes(draft, file).stream().filter(home -> home.against() == null).forEach(home -> allowed.add(home.id()));
        var chosen = new LinkedHashSet<>(ticked);
        chosen.retainAll(allowed);
        int most = draft.ofAddedHome() ? 1 : MOST_HOMES;
        if (chosen.isEmpty() || chosen.size() > most) {
            String fault =
                    draft.ofAddedHome() ? "Select the home that you add" : "Select 1 to " + MOST_HOMES + " homes";
            throw Refusal.invalid(fault, Map.of("homes", fault));
        }
        drafts.choose(draft, draft.service(), List.copyOf(chosen), by);
    }

    /**
     * Keeps what is ticked, and one more home that is not in the record yet.
     *
     * @return under which id it is to be begun there
     */
    @Transactional
    public UUID beginHome(SavedDraft draft, RecordFile file, List<UUID> ticked, String by) {
        var begun = UUID.randomUUID();
        var chosen = new ArrayList<UUID>();
        if (!draft.ofAddedHome()) {
            chosen.addAll(ticked);
            chosen.retainAll(file.homesOf(draft.service()).stream()
                    .map(RecordedSubject::id)
                    .toList());
        }
        chosen.add(begun);
        if (chosen.size() > MOST_HOMES) {
            throw Refusal.invalid(
                    "Too many homes", Map.of("homes", "Apply for up to " + MOST_HOMES + " homes at once"));
        }
        drafts.choose(draft, draft.service(), chosen, by);
        return begun;
    }

    /**
     * Makes it a draft for a service that is not in the record yet.
     *
     * @return under which id it is to be begun there
     */
    @Transactional
    public UUID beginService(SavedDraft draft, String by) {
        var begun = UUID.randomUUID();
        drafts.choose(draft, begun, List.of(), by);
        return begun;
    }
}
