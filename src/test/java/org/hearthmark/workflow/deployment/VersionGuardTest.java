package org.hearthmark.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.hearthmark.HearthmarkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HearthmarkTest
class VersionGuardTest {

    private static final String PLANTED = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="of-an-earlier-release" isExecutable="true" camunda:historyTimeToLive="1">
                <startEvent id="begun"/>
                <sequenceFlow id="to-wait" sourceRef="begun" targetRef="wait"/>
                <receiveTask id="wait"/>
                <sequenceFlow id="to-call" sourceRef="wait" targetRef="call"/>
                <serviceTask id="call" camunda:expression="${deskThatWasRemoved.close(execution.processBusinessKey)}"/>
                <sequenceFlow id="to-rename" sourceRef="call" targetRef="rename"/>
                <serviceTask id="rename" camunda:expression="${dueDates.workingDays(1, 2)}"/>
              </process>
            </definitions>
            """;

    private final VersionGuard guard;
    private final ModuleDeployments deployments;
    private final RepositoryService repository;
    private final RuntimeService runtime;

    VersionGuardTest(
            @Autowired VersionGuard guard,
            @Autowired ModuleDeployments deployments,
            @Autowired RepositoryService repository,
            @Autowired RuntimeService runtime) {
        this.guard = guard;
        this.deployments = deployments;
        this.repository = repository;
        this.runtime = runtime;
    }

    @Test
    void aRunningCaseThatThisReleaseCannotServeStopsTheStartWithAListOfWhatIsMissing() {
        Deployment earlier =
                repository.createDeployment().addString("earlier.bpmn", PLANTED).deploy();
        try {
            assertThatCode(guard::check).doesNotThrowAnyException();

            runtime.startProcessInstanceByKey(
                    "of-an-earlier-release", UUID.randomUUID().toString());

            assertThatThrownBy(guard::check)
                    .isInstanceOf(RunningCasesCannotGoOn.class)
                    .hasMessageContaining(
                            "of-an-earlier-release version 1 needs method deskThatWasRemoved.close with 1 argument(s) (at call)")
                    .hasMessageContaining("needs method dueDates.workingDays with 2 argument(s) (at rename)");
        } finally {
            repository.deleteDeployment(earlier.getId(), true);
        }
    }

    @Test
    void deployingTheSameFilesAgainMakesNoNewVersion() {
        long before = repository.createProcessDefinitionQuery().count();

        deployments.deployAll();

        assertThat(repository.createProcessDefinitionQuery().count()).isEqualTo(before);
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentSource("hearthmark")
                        .list())
                .extracting(Deployment::getName)
                .contains("accreditation");
    }
}
