package org.hearthmark.accreditation.application.intake;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearthmark.accreditation.application.intake.Drafts.SavedDraft;
import org.hearthmark.provider.About;
import org.hearthmark.provider.OfferSaid;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.provider.ServiceSaid;
import org.hearthmark.provider.Statement;
import org.hearthmark.provider.Topic;

/**
 * What is still to do before a draft can be sent: each topic that it needs of its provider's record, and whether what was
 * said of it still holds. A home that is added to accredited ones needs nothing but the home (ADR 0009).
 *
 * @param service empty while none is chosen
 */
public record DraftTasks(
        List<TopicTask> firm, Optional<RecordedSubject> service, List<TopicTask> ofService, List<HomeTasks> homes) {

    /** How far a topic is. */
    public enum State {
        COMPLETED,
        NOT_STARTED,
        CHECK_AGAIN
    }

    /**
     * One page of the record.
     *
     * @param partOf of a home its service, else the firm
     * @param note   what is wrong with what was said; null for nothing
     */
    public record TopicTask(
            UUID subject, UUID partOf, Topic topic, State state, Optional<Statement> said, String note) {}

    /** @param name null while the home is not begun in the record */
    public record HomeTasks(UUID id, String name, List<TopicTask> topics) {}

    private static final int CHILD = 17;
    private static final String NEEDS_URN =
            "Enter Ofsted’s number: a service with places for 16 and 17 year olds must be registered";

    private static final String NOT_RUN =
            "You have said that you do not run this home any more: choose other homes, or say that you run it again";

    public static DraftTasks of(SavedDraft draft, RecordFile file, LocalDate today) {
        Map<UUID, RecordedSubject> subjects = file.subjects().collect(toMap(RecordedSubject::id, Function.identity()));
        var service = Optional.ofNullable(draft.service()).map(subjects::get);
        boolean urnMissing = service.filter(DraftTasks::withoutUrn).isPresent()
                && draft.homes().stream().map(subjects::get).anyMatch(DraftTasks::forChildren);
        return new DraftTasks(
                draft.ofAddedHome()
                        ? List.of()
                        : tasks(file.theFirm().id(), file.firm(), file.theFirm(), About.FIRM, today),
                service,
                service.map(chosen -> ofService(draft, file, chosen, urnMissing, today))
                        .orElse(List.of()),
                draft.homes().stream()
                        .map(home -> home(home, draft.service(), subjects.get(home), today))
                        .toList());
    }

    private static List<TopicTask> ofService(
            SavedDraft draft, RecordFile file, RecordedSubject service, boolean urnMissing, LocalDate today) {
        return tasks(service.id(), file.firm(), service, About.SERVICE, today).stream()
                .map(task -> urnMissing && task.topic() == Topic.SERVICE ? needsUrn(task) : task)
                .filter(task -> !draft.ofAddedHome() || task.note() != null)
                .toList();
    }

    private static TopicTask needsUrn(TopicTask task) {
        return new TopicTask(task.subject(), task.partOf(), task.topic(), State.CHECK_AGAIN, task.said(), NEEDS_URN);
    }

    private static HomeTasks home(UUID id, UUID service, RecordedSubject known, LocalDate today) {
        List<TopicTask> topics = new ArrayList<>(tasks(id, service, known, About.HOME, today));
        if (known != null && known.ended()) {
            topics.add(new TopicTask(
                    id, service, Topic.HOME_END, State.CHECK_AGAIN, known.statement(Topic.HOME_END), NOT_RUN));
        }
        return new HomeTasks(id, known == null ? null : known.name(), List.copyOf(topics));
    }

    private static List<TopicTask> tasks(
            UUID subject, UUID partOf, RecordedSubject known, About about, LocalDate today) {
        return Topic.of(about).stream()
                .map(topic -> {
                    var said = Optional.ofNullable(known).flatMap(of -> of.statement(topic));
                    return new TopicTask(subject, partOf, topic, state(said, today), said, null);
                })
                .toList();
    }

    private static State state(Optional<Statement> said, LocalDate today) {
        if (said.isEmpty()) {
            return State.NOT_STARTED;
        }
        return said.get().validOn(today) ? State.COMPLETED : State.CHECK_AGAIN;
    }

    private static boolean withoutUrn(RecordedSubject service) {
        return service.said(ServiceSaid.class)
                .filter(said -> said.urn() == null)
                .isPresent();
    }

    private static boolean forChildren(RecordedSubject home) {
        return Optional.ofNullable(home)
                .flatMap(known -> known.said(OfferSaid.class))
                .filter(offer -> offer.ages().admits(CHILD))
                .isPresent();
    }

    /** Every topic, in the order of the list. */
    public Stream<TopicTask> topics() {
        return Stream.of(firm.stream(), ofService.stream(), homes.stream().flatMap(home -> home.topics().stream()))
                .flatMap(Function.identity());
    }

    /** Stands for these answers and this choice of service and homes: a change of any of them makes another. */
    public String version() {
        List<Object> parts = new ArrayList<>();
        service.ifPresent(chosen -> parts.add(chosen.id()));
        homes.forEach(home -> parts.add(home.id()));
        topics().flatMap(task -> task.said().stream()).forEach(said -> parts.add(said.number()));
        return UUID.nameUUIDFromBytes(parts.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Whether nothing is left but to check and to send. */
    public boolean ready() {
        return service.isPresent() && !homes.isEmpty() && topics().allMatch(task -> task.state() == State.COMPLETED);
    }
}
