package org.hearthmark.accreditation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** The check that every path is tested can itself fail. */
class PassageTest {

    private static final BpmnModelInstance FORK = Bpmn.createExecutableProcess("fork")
            .startEvent("begun")
            .sequenceFlowId("to-the-question")
            .exclusiveGateway("question")
            .sequenceFlowId("yes")
            .endEvent("agreed")
            .moveToNode("question")
            .sequenceFlowId("no")
            .endEvent("declined")
            .done();

    @Test
    void nothingIsMissingWhenEveryNodeAndEveryFlowWasPassed() {
        var passed = List.of("begun", "to-the-question", "question", "yes", "agreed", "no", "declined");

        assertThat(Passage.missing(FORK, passed)).isEmpty();
    }

    @Test
    void aBranchThatNobodyTookIsMissingWithItsFlowAndItsEnd() {
        var passed = List.of("begun", "to-the-question", "question", "yes", "agreed");

        assertThat(Passage.missing(FORK, passed)).containsExactly("declined", "no");
    }

    @Test
    void aFlowThatNobodyTookIsMissingThoughBothItsEndsWerePassed() {
        var passed = List.of("begun", "question", "yes", "agreed", "no", "declined");

        assertThat(Passage.missing(FORK, passed)).containsExactly("to-the-question");
    }
}
