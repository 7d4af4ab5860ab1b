package org.hearthmark.accreditation.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.spin.Spin;
import org.hearthmark.workflow.CompletedTask;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.mockito.Mockito;
import org.mockito.stubbing.Answer;

/** What the tests of models do: mock the beans of a model, complete tasks, run jobs, two people at the same moment. */
public final class ModelRun implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    private static final String ENGINE = "engine";

    private ModelEngine models;

    @Override
    public void beforeAll(ExtensionContext tests) {
        models = tests.getRoot()
                .getStore(Namespace.create(ModelEngine.class))
                .getOrComputeIfAbsent(ENGINE, key -> ModelEngine.start(), ModelEngine.class);
        models.forgetWhatWasPassed();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        BpmnAwareTests.init(models.engine());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        models.takeAway();
        BpmnAwareTests.reset();
    }

    /** A mock that the models find under this name. */
    public <T> T mocked(String name, Class<T> type) {
        T mock = Mockito.mock(type);
        models.give(name, mock);
        return mock;
    }

    public Set<String> notPassed(String process) {
        return models.notPassed(process);
    }

    /** The open tasks of a step of one instance. */
    static List<Task> tasks(String businessKey, String step) {
        return taskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(step)
                .list();
    }

    /** Completes every open task of a step of one instance. */
    public static void done(String businessKey, String step) {
        List<Task> tasks = tasks(businessKey, step);
        assertThat(tasks).describedAs("open tasks " + step).isNotEmpty();
        tasks.forEach(task -> complete(taskService(), task));
    }

    private static void complete(TaskService service, Task task) {
        service.complete(task.getId(), Map.of(CompletedTask.ANSWERS, Spin.JSON("{}")));
    }

    /** Runs what the engine left to be done behind the scenes, one after the other, until nothing is left. */
    public static void goOn() {
        while (managementService().createJobQuery().count() > 0) {
            List<Job> waiting = managementService().createJobQuery().listPage(0, 1);
            execute(waiting.get(0));
        }
    }

    /**
     * What a mock does so that several people's commands are thought through to their end, each in ignorance of the
     * others, before any of them writes.
     */
    static Answer<Void> writesWithTheOthers(CyclicBarrier people) {
        return call -> {
            Context.getCommandContext().registerCommandContextListener(new CommandContextListener() {
                @Override
                public void onCommandContextClose(CommandContext command) {
                    waitFor(people);
                }

                @Override
                public void onCommandFailed(CommandContext command, Throwable failure) {
                    people.reset();
                }
            });
            return null;
        };
    }

    private static void waitFor(CyclicBarrier people) {
        try {
            people.await(30, SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("The others did not come", e);
        }
    }

    /** Completes tasks in a thread each; fails where one of the commands failed. */
    void completeAtTheSameTime(List<Task> tasks) throws Exception {
        TaskService service = models.engine().getTaskService();
        ExecutorService people = Executors.newFixedThreadPool(tasks.size());
        try {
            List<? extends Future<?>> commands = tasks.stream()
                    .map(task -> people.submit(() -> complete(service, task)))
                    .toList();
            for (Future<?> command : commands) {
                command.get(60, SECONDS);
            }
        } finally {
            people.shutdownNow();
        }
    }
}
