package org.hearthmark.workflow.guard;

import static org.hearthmark.workflow.guard.CommandKind.ASSIGN;
import static org.hearthmark.workflow.guard.CommandKind.CLAIM;
import static org.hearthmark.workflow.guard.CommandKind.COMMENT;
import static org.hearthmark.workflow.guard.CommandKind.MAINTENANCE;
import static org.hearthmark.workflow.guard.CommandKind.OURS;
import static org.hearthmark.workflow.guard.CommandKind.READ;
import static org.hearthmark.workflow.guard.CommandKind.REFUSED;
import static org.hearthmark.workflow.guard.CommandKind.SUBMIT;
import static org.hearthmark.workflow.guard.CommandKind.UNCLASSIFIED;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.AbstractNativeQuery;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.ActivateJobCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.hearthmark.workflow.engine.OwnCommand;

/**
 * Sorts the engine's commands into kinds: the writes that are admitted one by one, reads by the engine's own naming, writes
 * by theirs. What fits no rule is not guessed at.
 */
final class CommandKinds {

    private static final Map<Class<?>, CommandKind> ADMITTED_WRITES = Map.ofEntries(
            Map.entry(SubmitTaskFormCmd.class, SUBMIT),
            Map.entry(ClaimTaskCmd.class, CLAIM),
            Map.entry(AssignTaskCmd.class, ASSIGN),
            Map.entry(AddCommentCmd.class, COMMENT),
            Map.entry(SetJobRetriesCmd.class, MAINTENANCE),
            Map.entry(SetAnnotationForIncidentCmd.class, MAINTENANCE),
            Map.entry(ResolveIncidentCmd.class, MAINTENANCE),
            Map.entry(ActivateJobCmd.class, MAINTENANCE),
            Map.entry(SuspendJobCmd.class, MAINTENANCE),
            Map.entry(ActivateJobDefinitionCmd.class, MAINTENANCE),
            Map.entry(SuspendJobDefinitionCmd.class, MAINTENANCE),
            Map.entry(ActivateProcessDefinitionCmd.class, MAINTENANCE),
            Map.entry(SuspendProcessDefinitionCmd.class, MAINTENANCE));

    /** Looks like a read by its name, and is none: takes ids, locks jobs or external tasks. */
    private static final Pattern WRITES_LIKE_READS =
            Pattern.compile("GetNextIdBlockCmd|FetchExternalTasksCmd|CheckPassword.+");

    private static final Pattern READS = Pattern.compile(
            "(?:Get|Find)[A-Z].*|ExecuteFilter\\w+Cmd|Create(?:Native)?\\w*QueryCmd"
                    + "|AuthorizationCheckCmd|CheckPassword|Is\\w+Cmd|Determine\\w+Cmd|Optimize\\w+QueryCmd"
                    + "|Execute(?:List|Single)QueryCmd|QueryServiceRowCountCmd|Query\\w+Cmd"
                    + "|Historic\\w+Count\\w+|TaskCountByCandidateGroupCmd|ExecuteDuration(?:Report)?Cmd|MetricsQuery\\w+Cmd");

    private static final Pattern REFUSALS = Pattern.compile(
            "(?:Abstract)?(?:Set|Save|Delete|Remove|Create|Add|Update|Patch|Handle|Modify|Migrate|Restart|Register|Unregister"
                    + "|Suspend|Activate|Activity|Transition|Resolve|Delegate|Complete|Correlate|Signal|Message|Start|Submit"
                    + "|Deploy|Evaluate|Execute|Acquire|Lock|Unlock|Extend|Fetch|Recalculate|Report|Purge|Process|History"
                    + "|Job|DefaultJob|External|Telemetry|Bootstrap|Schema|Db|Failed|Successful|Repeating|Metrics|Close"
                    + "|Terminate|Disable|Reenable|Manual|Case|State|License|Instance|Cleanup|AbstractProcess).*"
                    // anonymous commands of schema tools; raw rows of any table
                    + "|GetNextIdBlockCmd|\\d+|TablePageQueryImpl");

    private CommandKinds() {}

    static CommandKind of(Command<?> command) {
        return of(command.getClass());
    }

    static CommandKind of(Class<?> command) {
        if (ADMITTED_WRITES.containsKey(command)) {
            return ADMITTED_WRITES.get(command);
        }
        if (OwnCommand.class.isAssignableFrom(command)) {
            return OURS;
        }
        String name = command.getName().substring(command.getName().lastIndexOf('.') + 1);
        String simple = name.substring(name.lastIndexOf('$') + 1);
        if (!WRITES_LIKE_READS.matcher(simple).matches() && reads(command, simple)) {
            return READ;
        }
        return REFUSALS.matcher(simple).matches() ? REFUSED : UNCLASSIFIED;
    }

    private static boolean reads(Class<?> command, String name) {
        return AbstractQuery.class.isAssignableFrom(command)
                || AbstractNativeQuery.class.isAssignableFrom(command)
                || READS.matcher(name).matches();
    }
}
