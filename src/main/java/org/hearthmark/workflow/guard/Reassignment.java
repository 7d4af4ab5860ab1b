package org.hearthmark.workflow.guard;

import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.shared.Refusal;
import org.hearthmark.workflow.engine.EngineCommands;
import org.springframework.stereotype.Component;

/** Gives a task from one person to another, with four eyes checked for the new one. */
@Component
public class Reassignment {

    private final EngineCommands engine;
    private final TaskRights rights;
    private final People people;

    Reassignment(EngineCommands engine, TaskRights rights, People people) {
        this.engine = engine;
        this.rights = rights;
        this.people = people;
    }

    public void giveTo(String taskId, String username) {
        Person to = people.find(username).orElseThrow(() -> Refusal.unknown("person " + username));
        engine.run(new Reassign(rights, taskId, to));
    }
}
