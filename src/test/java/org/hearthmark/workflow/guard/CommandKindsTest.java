package org.hearthmark.workflow.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.FetchExternalTasksCmd;
import org.camunda.bpm.engine.impl.cmd.GetNextIdBlockCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;

class CommandKindsTest {

    private static final List<Class<?>> COMMANDS = commandsOfTheEngine();

    @Test
    void everyCommandOfTheEngineIsClassified() {
        assertThat(COMMANDS).hasSizeGreaterThan(250);
        assertThat(COMMANDS)
                .filteredOn(command -> CommandKinds.of(command) == CommandKind.UNCLASSIFIED)
                .isEmpty();
    }

    @Test
    void aCommandThatNoRuleSpeaksOfIsNotGuessedAt() {
        class BrandNewCmd implements Command<Void> {
            @Override
            public Void execute(org.camunda.bpm.engine.impl.interceptor.CommandContext context) {
                return null;
            }
        }

        assertThat(CommandKinds.of(BrandNewCmd.class)).isEqualTo(CommandKind.UNCLASSIFIED);
    }

    @Test
    void onlyFourWritesAreWorkOnATaskAndNineKeepTheEngineRunning() {
        assertThat(COMMANDS)
                .filteredOn(command -> CommandKinds.of(command) != CommandKind.READ)
                .filteredOn(command -> CommandKinds.of(command) != CommandKind.REFUSED)
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "SubmitTaskFormCmd",
                        "ClaimTaskCmd",
                        "AssignTaskCmd",
                        "AddCommentCmd",
                        "SetJobRetriesCmd",
                        "SetAnnotationForIncidentCmd",
                        "ResolveIncidentCmd",
                        "ActivateJobCmd",
                        "SuspendJobCmd",
                        "ActivateJobDefinitionCmd",
                        "SuspendJobDefinitionCmd",
                        "ActivateProcessDefinitionCmd",
                        "SuspendProcessDefinitionCmd");
    }

    /** A read that the list does not know would be missed by somebody; a write that it takes for a read is a hole. */
    @Test
    void whatIsTakenForAReadIsOne() {
        assertThat(COMMANDS)
                .filteredOn(command -> CommandKinds.of(command) == CommandKind.READ)
                .extracting(Class::getSimpleName)
                .allMatch(
                        name -> name.matches(
                                "(Get|Find|Native|Is|Determine|Optimize|ExecuteFilter|Historic|Cleanable).*"
                                        + "|.*(Query|Report)(Impl|Cmd)?|AuthorizationCheckCmd|CheckPassword|MetricsQuery\\w+"
                                        + "|TaskCountByCandidateGroupCmd|ExecuteDuration(Report)?Cmd|HistoricTaskInstance\\w+"));
    }

    @Test
    void writesAreRefused() {
        assertThat(List.of(
                        CompleteTaskCmd.class, DeployCmd.class, FetchExternalTasksCmd.class, GetNextIdBlockCmd.class))
                .allMatch(command -> CommandKinds.of(command) == CommandKind.REFUSED);
        assertThat(CommandKinds.of(SubmitTaskFormCmd.class)).isEqualTo(CommandKind.SUBMIT);
        assertThat(CommandKinds.of(ClaimTaskCmd.class)).isEqualTo(CommandKind.CLAIM);
    }

    private static List<Class<?>> commandsOfTheEngine() {
        List<Class<?>> commands = new ArrayList<>();
        try (JarFile engine = new JarFile(Path.of(ProcessEngine.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile())) {
            for (JarEntry entry : Collections.list(engine.entries())) {
                if (entry.getName().startsWith("org/camunda") && entry.getName().endsWith(".class")) {
                    Class<?> type = load(entry.getName());
                    if (Command.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                        commands.add(type);
                    }
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return commands;
    }

    private static Class<?> load(String entry) {
        String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, Command.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError absent) {
            // needs a library that we do not have: cannot be a command that runs here
            return Object.class;
        }
    }
}
