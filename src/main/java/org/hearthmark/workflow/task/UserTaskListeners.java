package org.hearthmark.workflow.task;

import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_ASSIGNMENT;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_COMPLETE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_CREATE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_DELETE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_UPDATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.hearthmark.workflow.engine.EnginePart;
import org.springframework.stereotype.Component;

/** Hangs our listeners on every user task of every model, before the model's own. */
@Component
class UserTaskListeners extends AbstractBpmnParseListener implements EnginePart {

    private final WorkListListener workList;
    private final AnswersListener answers;

    UserTaskListeners(WorkListListener workList, AnswersListener answers) {
        this.workList = workList;
        this.answers = answers;
    }

    @Override
    public void fitInto(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>(
                Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElse(List.of()));
        listeners.add(this);
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(EVENTNAME_CREATE, workList::created);
        task.addBuiltInTaskListener(EVENTNAME_UPDATE, workList::changed);
        task.addBuiltInTaskListener(EVENTNAME_ASSIGNMENT, workList::assigned);
        task.addBuiltInTaskListener(EVENTNAME_DELETE, workList::takenAway);
        // each goes before those already there: the answers are checked first
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, workList::completed);
        task.addBuiltInTaskListener(EVENTNAME_COMPLETE, answers::check);
    }
}
