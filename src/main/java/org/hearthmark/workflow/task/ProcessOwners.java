package org.hearthmark.workflow.task;

import org.hearthmark.workflow.ProcessOwner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the owner of a process; asked late, because owners are made after the engine that they use. */
@Component
public class ProcessOwners {

    private final ObjectProvider<ProcessOwner> owners;

    ProcessOwners(ObjectProvider<ProcessOwner> owners) {
        this.owners = owners;
    }

    public ProcessOwner of(String process) {
        return owners.stream()
                .filter(owner -> owner.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module owns the process " + process));
    }
}
