package org.hearthmark.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Component;

/** Owner of a small process of the tests, with nothing of the business in it; what it completed can be read here. */
@Component
public class TwoSteps implements ProcessOwner {

    public static final UUID CASE = UUID.fromString("d0000000-0000-4000-8000-000000000001");

    private final List<CompletedTask> looked = new CopyOnWriteArrayList<>();

    /** Called by the model when somebody has looked. */
    public void looked(DelegateTask task) {
        CompletedTask completed = CompletedTask.of(task);
        if (completed.answers().text("comment").equals("refuse me")) {
            throw Refusal.invalid("The comment is not polite", java.util.Map.of("comment", "Say it kindly"));
        }
        looked.add(completed);
    }

    /** Asked by the model: one decision each. */
    public List<String> homes() {
        return List.of("home-1", "home-2");
    }

    public List<CompletedTask> looked() {
        return looked;
    }

    @Override
    public String process() {
        return "two-steps";
    }

    @Override
    public TaskSubject subjectOf(ArrivedTask task) {
        String label = task.item() == null ? "" : task.item().substring(5) + " of 2";
        return new TaskSubject(CASE, "ACC-2026-000123", label, "Hackney", "A provider");
    }

    @Override
    public Optional<String> reasonAgainst(ArrivedTask task, String username) {
        boolean mayNot = task.step().equals("look") && username.equals("inspector2");
        return mayNot ? Optional.of("You prepared this yourself") : Optional.empty();
    }

    @Override
    public Set<UUID> expectedInstances() {
        return Set.of();
    }

    @Override
    public Map<UUID, Set<String>> expectedSteps() {
        return Map.of();
    }
}
