package org.hearthmark.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelNeedsTest {

    @Test
    void beansMethodsClassesAndFormsAreFoundWhereverTheyStand() {
        Set<Need> needs = needs("""
                <userTask id="look" c:formRef="look" c:formRefBinding="deployment" c:dueDate="${dueDates.workingDays(5)}">
                  <extensionElements>
                    <c:taskListener event="complete" expression="${desk.looked(task, 'a,b')}"/>
                    <c:inputOutput><c:inputParameter name="answers">${S('{}')}</c:inputParameter></c:inputOutput>
                  </extensionElements>
                </userTask>
                <serviceTask id="book" c:delegateExpression="${bookVisit}"/>
                <serviceTask id="print" c:class="org.example.Print"/>
                <sequenceFlow id="refused">
                  <conditionExpression>${desk.refused(execution.processBusinessKey) and not other.open()}</conditionExpression>
                </sequenceFlow>
                """);

        assertThat(needs)
                .containsExactlyInAnyOrder(
                        Need.form("look", "look"),
                        Need.method("look", "dueDates", "workingDays", 1),
                        Need.method("look", "desk", "looked", 2),
                        Need.bean("book", "bookVisit"),
                        Need.ofClass("print", "org.example.Print"),
                        Need.method("refused", "desk", "refused", 1),
                        Need.method("refused", "other", "open", 0));
    }

    @Test
    void whatTheEngineOffersAndWhatOnlyTheInstanceKnowsIsNotAskedFor() {
        assertThat(needs("""
                        <userTask id="look" c:formRef="${inspectionForm}">
                          <documentation>${task.getName()} ${execution.getVariable('x.y(z)')} ${reference}</documentation>
                        </userTask>
                        """)).isEmpty();
    }

    @Test
    void aMissingMethodIsToldWithItsElement() {
        assertThat(Need.method("look", "desk", "looked", 2))
                .hasToString("method desk.looked with 2 argument(s) (at look)");
    }

    private static Set<Need> needs(String inside) {
        String model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:c="http://camunda.org/schema/1.0/bpmn">
                <process id="p">%s</process></definitions>""".formatted(inside);
        return ModelNeeds.of(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)));
    }
}
