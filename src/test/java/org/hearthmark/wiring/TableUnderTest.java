package org.hearthmark.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A decision table as the test of that table asks it. When all tests of the class are over, each of its rules has been
 * hit, or the class fails.
 */
public final class TableUnderTest implements AfterAllCallback {

    /** What a test class writes to be a table's test; {@link ProcessWiringTest} looks for it. */
    static final String BEGINNING = "TableUnderTest.of(\"";

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final String name;
    private final Set<String> rules;
    private final DmnEngine engine;
    private final DmnDecision table;
    private final Set<String> everHit = new TreeSet<>();
    private final List<String> hit = new ArrayList<>();

    private TableUnderTest(String name, Path file) {
        this.name = name;
        this.rules = rulesIn(file);
        var configuration = new DefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> event.getMatchingRules().stream()
                        .map(DmnEvaluatedDecisionRule::getId)
                        .forEach(hit::add));
        this.engine = configuration.buildEngine();
        try (var model = Files.newInputStream(file)) {
            this.table = engine.parseDecision(name, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name of the table, which is that of its file in {@code processes/accreditation} */
    public static TableUnderTest of(String name) {
        return new TableUnderTest(name, Path.of("processes/accreditation", name + ".dmn"));
    }

    /** The one line that the table answers with; null where no rule fits. */
    public Map<String, Object> answer(Map<String, Object> inputs) {
        hit.clear();
        DmnDecisionResult answer = engine.evaluateDecision(table, Variables.fromMap(inputs));
        everHit.addAll(hit);
        return answer.isEmpty() ? null : answer.getSingleResult().getEntryMap();
    }

    /** The rules that made the last answer. */
    public List<String> hit() {
        return List.copyOf(hit);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        assertThat(rulesNotHit()).as("rules of " + name + " that no test hits").isEmpty();
    }

    Set<String> rulesNotHit() {
        Set<String> missed = new TreeSet<>(rules);
        missed.removeAll(everHit);
        return missed;
    }

    private static Set<String> rulesIn(Path file) {
        try {
            Set<String> ids = new TreeSet<>();
            Xml.all(Xml.parse(Files.readString(file)), DMN, "rule").forEach(rule -> ids.add(Xml.id(rule)));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
