package org.hearthmark.accreditation.process;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.CasePlace;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.casework.ProviderAnswer;
import org.hearthmark.accreditation.domain.casework.Step;
import org.hearthmark.accreditation.domain.casework.StepResult;
import org.hearthmark.accreditation.domain.standing.Facts;
import org.springframework.stereotype.Component;

/** Where a case and its homes stand, once as the domain's statuses and facts say it, once as the engine's tokens do. */
@Component
public class Whereabouts {

    private static final Set<Step> TAKEN_ONCE =
            Set.of(Step.CHECK_FIRM, Step.CHECK_FINANCES, Step.RECORD_VISIT, Step.RECORD_SAMPLE_ITEMS);

    private final Facts facts;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    Whereabouts(Facts facts, RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.facts = facts;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** As the domain says it: the step of the case and of each home, and which of them are under way. */
    public SortedSet<String> ofStatuses(AccreditationCase of) {
        return Stream.of(
                        stepsOf(of),
                        of.homes().stream().flatMap(Whereabouts::stepOf),
                        of.status().ended() ? Stream.<String>of() : Stream.of("case runs"),
                        of.homes().stream().filter(Whereabouts::runs).map(home -> "home " + home.number() + " runs"))
                .flatMap(places -> places)
                .collect(toCollection(TreeSet::new));
    }

    /** Those of the case itself: landlords are checked home by home. */
    private Stream<String> stepsOf(AccreditationCase of) {
        Set<Step> done = facts.stepsOf(of.id()).stream().map(StepResult::step).collect(Collectors.toSet());
        return CasePlace.of(of).steps().stream()
                .filter(step -> step != Step.CHECK_LANDLORD)
                .filter(step -> !(TAKEN_ONCE.contains(step) && done.contains(step)))
                .map(Step::key);
    }

    private static Stream<String> stepOf(HomeInCase home) {
        return switch (home.status()) {
            case LANDLORD_CHECK -> Stream.of("check-landlord " + home.number());
            case INSPECTION -> Stream.of("inspect-property " + home.number());
            case REPORT -> ifGiven(home.comments(), "consider-comments " + home.number());
            case PANEL -> Stream.of("decide-property " + home.number());
            case PROPOSED_REFUSAL -> ifGiven(home.representations(), "consider-representations " + home.number());
            case WAITING, DEFERRED, ACCREDITED, ACCREDITED_WITH_CONDITIONS, REFUSED, WITHDRAWN -> Stream.of();
        };
    }

    private static Stream<String> ifGiven(Optional<ProviderAnswer> answer, String place) {
        return answer.filter(ProviderAnswer::given).stream().map(given -> place);
    }

    private static boolean runs(HomeInCase home) {
        return home.accreditationCase().status() == CaseStatus.HOMES_UNDER_WAY && !home.ended();
    }

    /** As the engine says it, when it has nothing left to do behind the scenes; timers stay. */
    public SortedSet<String> ofTokens(AccreditationCase of) {
        await("jobs of " + of.reference())
                .atMost(Duration.ofSeconds(60))
                .until(() -> Stream.concat(
                                Stream.of(of.id()), of.homes().stream().map(HomeInCase::id))
                        .allMatch(key -> isAtRest(key.toString())));
        Map<String, Integer> numbers =
                of.homes().stream().collect(toMap(home -> home.id().toString(), HomeInCase::number));
        SortedSet<String> places = tasks(of.id().toString()).stream()
                .map(task -> place(task, numbers.get(tasks.getVariable(task.getId(), "home"))))
                .collect(toCollection(TreeSet::new));
        if (runs(of.id().toString())) {
            places.add("case runs");
        }
        numbers.forEach((home, number) -> {
            tasks(home).forEach(task -> places.add(place(task, number)));
            if (runs(home)) {
                places.add("home " + number + " runs");
            }
        });
        return places;
    }

    private static String place(Task task, Integer home) {
        return home == null ? task.getTaskDefinitionKey() : task.getTaskDefinitionKey() + " " + home;
    }

    private boolean isAtRest(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .allMatch(instance -> management
                                .createJobQuery()
                                .messages()
                                .processInstanceId(instance.getId())
                                .executable()
                                .count()
                        == 0);
    }

    /** Whether an instance of the case or the home runs. */
    public boolean runs(String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    private List<Task> tasks(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list();
    }
}
