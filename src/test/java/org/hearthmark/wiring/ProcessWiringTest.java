package org.hearthmark.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model and form belongs to the code, and every rule that says so has been seen to fail. */
class ProcessWiringTest {

    private static final String CASE = "processes/accreditation/accreditation.bpmn";
    private static final String HOME = "processes/accreditation/property-accreditation.bpmn";
    private static final String TABLE = "processes/accreditation/file-sample-size.dmn";
    private static final String FIRM = "forms/accreditation/check-firm.form";
    private static final String VISIT = "forms/accreditation/book-visit.form";

    private static final ModelFiles FILES = ModelFiles.ofTheRepository();
    private static final Beans BEANS = new Beans();

    @Test
    void everyModelAndFormBelongsToTheCode() {
        assertThat(FILES.byPath()).isNotEmpty();
        assertThat(Wiring.faults(FILES, BEANS)).isEmpty();
    }

    static Stream<Arguments> faultsOfModels() {
        return Stream.of(
                in(CASE, "process id=\"accreditation\"", "process id=\"accreditations\"", "id is not the file's name"),
                in(CASE, "P2555D", "P7Y", "historyTimeToLive"),
                in(CASE, "isExecutable=\"true\"", "isExecutable=\"false\"", "not executable"),
                in(CASE, "name=\"Accreditation of a provider's homes\" ", "", "the process has no name"),
                in(CASE, "id=\"check-firm\"", "id=\"checkFirm\"", "kebab-case"),
                in(CASE, " name=\"Check firm\"", "", "it has no name"),
                in(CASE, "candidateGroups=\"inspectors\"", "candidateGroups=\"inspector\"", "no group of people"),
                in(CASE, "formRef=\"check-firm\"", "formRef=\"check-the-firm\"", "there is no form check-the-firm"),
                in(CASE, "formRef=\"check-firm\"", "formRef=\"check-finances\"", "not called like the step"),
                in(CASE, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"", "bound to the deployment"),
                in(HOME, "formRefBinding=\"latest\"", "formRefBinding=\"deployment\"", "binding latest"),
                in(HOME, "${inspectionForm}", "${someForm}", "not one call of one bean"),
                in(CASE, " camunda:dueDate=\"${dueDates.workingDays(20)}\"", "", "no due date"),
                in(CASE, "${dueDates.workingDays(20)}", "${dueDates.workdays(20)}", "no public method"),
                in(
                        CASE,
                        "${dueDates.workingDays(20)}",
                        "${accreditationTasks.homes(execution.processBusinessKey)}",
                        "does not answer with DATE"),
                in(HOME, "bpmn:documentation", "bpmn:text", "does not say what to do"),
                in(CASE, "inputParameter name=\"answers\"", "inputParameter name=\"answer\"", "one input"),
                in(CASE, "${S('{}')}", "${null}", "one input"),
                in(CASE, "taskListener event=\"complete\"", "taskListener event=\"create\"", "one listener"),
                in(
                        CASE,
                        "accreditationTasks.firmChecksRecorded",
                        "accreditationTask.firmChecksRecorded",
                        "no bean accreditationTask"),
                in(CASE, "firmChecksRecorded(task)", "firmWasChecked(task)", "no public method"),
                in(CASE, "firmChecksRecorded(task)", "firmChecksRecorded(execution)", "no public method"),
                in(CASE, "firmChecksRecorded(task)", "firmChecksRecorded(customer)", "a model passes no customer"),
                in(CASE, "weighDeskChecks(", "weighTheDesk(", "no public method"),
                in(CASE, "returnUntil(", "returnPeriodOver(", "does not answer with DATE"),
                in(CASE, ".close(execution", ".shut(execution", "no public method"),
                in(
                        CASE,
                        "refusalProposed(execution.processBusinessKey)",
                        "homes(execution.processBusinessKey)",
                        "does not answer with BOOLEAN"),
                in(
                        CASE,
                        "${accreditationTasks.homes(",
                        "${accreditationTasks.refusalProposed(",
                        "does not answer with COLLECTION"),
                in(CASE, "${accreditationTasks.homes(", "${new java.util.ArrayList(", "not one call of one bean"),
                in(CASE, "name=\"Is the period over?\"", "name=\"Period\"", "asks no question"),
                in(CASE, " default=\"is-refusal-proposed-for-firm-no\"", "", "has no default"),
                in(
                        HOME,
                        "<bpmn:sequenceFlow id=\"is-landlord-checked-no\" name=\"No\"",
                        "<bpmn:sequenceFlow id=\"is-landlord-checked-no\"",
                        "without a name"),
                in(
                        HOME,
                        "default=\"is-landlord-checked-no\"",
                        "default=\"is-landlord-checked-yes\"",
                        "unless it is the default"),
                in(
                        HOME,
                        "homeTasks.commentsUntil(execution",
                        "homeTasks.commentsSent(execution",
                        "does not answer with DATE"),
                in(HOME, "homeTasks.gradeHome(execution", "homeTasks.markHome(execution", "no public method"),
                in(
                        HOME,
                        "<bpmn:message id=\"comments-sent-message\"",
                        "<bpmn:message id=\"comments-gone-message\"",
                        "waits for a message that is not there"),
                in(CASE, "calledElement=\"property-accreditation\"", "calledElement=\"home\"", "not in its deployment"),
                in(
                        CASE,
                        "calledElementBinding=\"deployment\"",
                        "calledElementBinding=\"latest\"",
                        "binding deployment"),
                in(CASE, "<camunda:in businessKey=\"#{home}\" />", "", "no business key"),
                in(CASE, "bpmnElement=\"close-case\"", "bpmnElement=\"close-it\"", "close-case is not drawn"),
                in(
                        CASE,
                        "<bpmn:startEvent id=\"application-submitted\" name=\"Application submitted\">",
                        "<bpmn:startEvent id=\"application-submitted\"><bpmn:timerEventDefinition><bpmn:timeCycle>R/P1D"
                                + "</bpmn:timeCycle></bpmn:timerEventDefinition>",
                        "starts by a cycle"));
    }

    static Stream<Arguments> faultsOfForms() {
        return Stream.of(
                in(FIRM, "\"id\": \"check-firm\"", "\"id\": \"checkFirm\"", "the form's id is not the file's name"),
                in(FIRM, "\"type\": \"default\"", "\"type\": \"custom\"", "its type"),
                in(FIRM, "\"schemaVersion\": 16", "\"schemaVersion\": 19", "newer than Tasklist's"),
                in(FIRM, "\"path\": \"answers\"", "\"path\": \"result\"", "a variable other than 'answers'"),
                in(FIRM, "\"type\": \"html\"", "\"type\": \"textfield\"", "outside the group"),
                in(FIRM, "\"type\": \"textfield\"", "\"type\": \"filepicker\"", "cannot take: filepicker"),
                in(FIRM, "\"type\": \"textfield\"", "\"type\": \"dynamiclist\"", "cannot take: dynamiclist"),
                in(FIRM, "\"key\": \"d16Urn\"", "\"key\": \"number\"", "key and id differ"),
                in(FIRM, "\"id\": \"d16Urn\"", "\"id\": \"d01Answer\"", "used twice: d01Answer"),
                in(FIRM, "\"id\": \"d16Urn\"", "\"id\": \"the-urn\"", "camelCase"),
                in(FIRM, "\"label\": \"D01 The firm exists and is active\"", "\"label\": \"\"", "has no label"),
                in(FIRM, "\"maxLength\": 4000", "\"minLength\": 1", "no greatest length"),
                in(FIRM, "\"maxLength\": 4000", "\"maxLength\": 4000, \"min\": \"=1\"", "computes its rule"),
                in(FIRM, "\"value\": \"amber\"", "\"value\": \"clear\"", "an option twice"),
                in(FIRM, "\"values\"", "\"valuesKey\": \"x\", \"old\"", "no options written in the form"),
                in(FIRM, "=answers.companiesHouse !=", "=answers.companiesHouse !!", "not a FEEL expression"),
                in(FIRM, "=answers.companiesHouse !=", "answers.companiesHouse !=", "starts with '='"),
                in(VISIT, "\"no_timezone\"", "\"utc_offset\"", "without a time zone"));
    }

    static Stream<Arguments> faultsOfTables() {
        return Stream.of(
                in(
                        TABLE,
                        "decision id=\"file-sample-size\"",
                        "decision id=\"sample\"",
                        "decision's id is not the file's name"),
                in(TABLE, "P2555D", "P7Y", "historyTimeToLive is not in days"),
                in(TABLE, " hitPolicy=\"FIRST\"", "", "the hit policy is not said"),
                in(TABLE, "rule id=\"up-to-5\"", "rule id=\"Rule_1\"", "a rule's id is not in kebab-case"),
                in(TABLE, "rule id=\"up-to-5\"", "rule id=\"up-to-15\"", "two rules are called up-to-15"),
                in(TABLE, "1 to 5 people: every file", "", "rule up-to-5 has no annotation"));
    }

    @ParameterizedTest
    @MethodSource({"faultsOfModels", "faultsOfForms", "faultsOfTables"})
    void aPlantedFaultIsFound(String path, String text, String fault, String found) {
        assertThat(faultsOrBroken(FILES.with(path, text, fault))).anyMatch(said -> said.contains(found));
    }

    @Test
    void aFormThatNobodyAsksForIsFound() {
        assertThat(Wiring.faults(FILES.without(HOME), BEANS))
                .contains("forms/accreditation/decide-property.form: no user task of its module asks for this form");
    }

    @Test
    void aNameThatDoesNotFitIsFound() {
        assertThat(Wiring.faults(FILES.renamed(FIRM, "forms/accreditation/CheckFirm.form"), BEANS))
                .anyMatch(said -> said.contains("not in kebab-case"));
        assertThat(Wiring.faults(FILES.renamed(FIRM, "forms/check-firm.form"), BEANS))
                .anyMatch(said -> said.contains("not a place"));
    }

    @Test
    void twoFilesOfOneNameAreFound() {
        ModelFiles twice = FILES.renamed(VISIT, "forms/contract/check-firm.form");

        assertThat(Wiring.faults(twice, BEANS)).anyMatch(said -> said.contains("the same name as"));
    }

    @Test
    void aDecisionThatIsNotNamedLikeItsFileIsFound() {
        String decision = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\">"
                + "<decision id=\"review\"/></definitions>";
        ModelFiles files = new ModelFiles(Map.of("processes/accreditation/review-interval.dmn", decision));

        assertThat(Wiring.faults(files, BEANS)).anyMatch(said -> said.contains("decision's id"));
    }

    private static List<String> faultsOrBroken(ModelFiles files) {
        try {
            return Wiring.faults(files, BEANS);
        } catch (IllegalArgumentException broken) {
            return List.of(broken.getMessage());
        }
    }

    private static Arguments in(String path, String text, String fault, String found) {
        return Arguments.of(path, text, fault, found);
    }
}
