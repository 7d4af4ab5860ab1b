package org.hearthmark.provider.web.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.About;
import org.hearthmark.provider.ProviderRecord;
import org.hearthmark.provider.RecordFile;
import org.hearthmark.provider.RecordedSubject;
import org.hearthmark.provider.Statement;
import org.hearthmark.provider.Topic;
import org.hearthmark.shared.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of a topic: what was said, to be said again or differently; and the beginning of a new service or home. */
@Controller
@RequestMapping("/provider/record")
class TopicPages {

    private static final String PAGE = "provider/record-topic";
    private static final String RECORD = "/provider/record";

    private final ProviderRecord record;
    private final Questions questions;

    TopicPages(ProviderRecord record, Questions questions) {
        this.record = record;
        this.questions = questions;
    }

    /** Begins a service under an id that the address keeps: sent twice, it is one service. */
    @GetMapping("/new-service")
    String newService(@RequestParam(required = false) String then, @AuthenticationPrincipal SignedInPerson me) {
        return "redirect:" + address(UUID.randomUUID(), Topic.SERVICE, file(me).firm(), then);
    }

    /** Begins a home of a service. */
    @GetMapping("/new-home")
    String newHome(
            @RequestParam UUID service,
            @RequestParam(required = false) String then,
            @AuthenticationPrincipal SignedInPerson me) {
        return "redirect:" + address(UUID.randomUUID(), Topic.HOME_ADDRESS, service, then);
    }

    @GetMapping("/{subject}/{slug}")
    String topic(
            @PathVariable UUID subject,
            @PathVariable String slug,
            @RequestParam(required = false) UUID partOf,
            @RequestParam(required = false) String then,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        Place place = place(file(me), subject, slug, partOf);
        return show(place, asSaid(place), then, model);
    }

    /** @param typed everything that was sent, by name */
    @PostMapping("/{subject}/{slug}")
    String say(
            @PathVariable UUID subject,
            @PathVariable String slug,
            @RequestParam(required = false) UUID partOf,
            @RequestParam(required = false) String then,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        Place place = place(file(me), subject, slug, partOf);
        TypedAnswer answer = new TypedAnswer(typed);
        if (typed.containsKey("another")) {
            int owners = Math.min(answer.owners() + 1, TypedAnswer.MOST_OWNERS);
            return show(place, answer, owners, then, model);
        }
        try {
            record.say(me.organisation(), subject, partOf, answer.as(place.topic()), me.username());
            return "redirect:" + next(me, place, then);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("problem", refusal.fields().isEmpty() ? refusal.title() : null);
            model.addAttribute("fields", refusal.fields());
            return show(place, answer, then, model);
        }
    }

    @PostMapping("/{subject}/{slug}/confirm")
    String confirm(
            @PathVariable UUID subject,
            @PathVariable String slug,
            @RequestParam(required = false) String then,
            @AuthenticationPrincipal SignedInPerson me,
            Model model) {
        Place place = place(file(me), subject, slug, null);
        try {
            record.confirm(me.organisation(), subject, place.topic(), me.username());
            return "redirect:" + Optional.ofNullable(WayOn.to(then)).orElse(RECORD);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            model.addAttribute("problem", refusal.title());
            return show(place, asSaid(place), then, model);
        }
    }

    private static TypedAnswer asSaid(Place place) {
        return place.said()
                .map(statement -> SaidAsTyped.of(statement.said()))
                .orElseGet(() -> new TypedAnswer(Map.of()));
    }

    /** What a page is about: a subject of the record, or one that is about to begin. */
    private record Place(UUID subject, UUID partOf, Topic topic, Optional<RecordedSubject> known) {

        Optional<Statement> said() {
            return known.flatMap(one -> one.statement(topic));
        }
    }

    private Place place(RecordFile file, UUID subject, String slug, UUID partOf) {
        Topic topic = Topic.ofSlug(slug).orElseThrow(() -> Refusal.unknown("page"));
        Optional<RecordedSubject> known = file.subject(subject);
        boolean fits = known.map(one -> one.about() == topic.about()).orElseGet(() -> begins(file, topic, partOf));
        if (!fits) {
            throw Refusal.unknown("page");
        }
        return new Place(subject, partOf, topic, known);
    }

    private static boolean begins(RecordFile file, Topic topic, UUID partOf) {
        return topic == Topic.SERVICE && file.firm().equals(partOf)
                || topic == Topic.HOME_ADDRESS
                        && file.services().stream()
                                .anyMatch(service -> service.id().equals(partOf));
    }

    private RecordFile file(SignedInPerson me) {
        return record.of(me.organisation()).orElseThrow(() -> Refusal.unknown("provider"));
    }

    private String show(Place place, TypedAnswer typed, String then, Model model) {
        return show(place, typed, typed.owners(), then, model);
    }

    private String show(Place place, TypedAnswer typed, int owners, String then, Model model) {
        List<Question> asked = questions.of(place.topic(), owners);
        model.addAttribute("topic", place.topic());
        model.addAttribute("about", place.known().map(RecordedSubject::name).orElse(begun(place.topic())));
        model.addAttribute("asked", Asked.of(asked, typed));
        model.addAttribute("said", place.said().orElse(null));
        model.addAttribute("partOf", place.partOf());
        model.addAttribute("then", WayOn.to(then));
        model.addAttribute("moreOwners", place.topic() == Topic.OWNERS && owners < TypedAnswer.MOST_OWNERS);
        model.addAttribute("here", address(place.subject(), place.topic(), null, null));
        model.addAttribute("back", Optional.ofNullable(WayOn.to(then)).orElse(RECORD));
        return PAGE;
    }

    private static String begun(Topic topic) {
        return topic.about() == About.HOME ? "A new home" : "A new service";
    }

    /** Where it was asked to go; else what is still to be said of the same subject; else the whole record. */
    private String next(SignedInPerson me, Place place, String then) {
        if (WayOn.to(then) != null) {
            return WayOn.to(then);
        }
        RecordedSubject subject = file(me).subject(place.subject()).orElseThrow();
        return Topic.of(subject.about()).stream()
                .filter(topic -> place.topic() != Topic.HOME_END
                        && subject.statement(topic).isEmpty())
                .findFirst()
                .map(topic -> address(subject.id(), topic, null, null))
                .orElse(RECORD);
    }

    private static String address(UUID subject, Topic topic, UUID partOf, String then) {
        return UriComponentsBuilder.fromPath("/provider/record/{subject}/{slug}")
                .queryParamIfPresent("partOf", Optional.ofNullable(partOf))
                .queryParamIfPresent("then", Optional.ofNullable(WayOn.to(then)))
                .buildAndExpand(subject, topic.slug())
                .encode()
                .toUriString();
    }
}
