package org.hearthmark.accreditation.application.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearthmark.accreditation.application.desk.DeskFile.Line;
import org.hearthmark.accreditation.application.desk.DeskFile.Part;
import org.hearthmark.accreditation.application.desk.DeskFile.Weighed;
import org.hearthmark.accreditation.domain.casework.AccreditationCase;
import org.hearthmark.accreditation.domain.casework.Cases;
import org.hearthmark.accreditation.domain.casework.HomeInCase;
import org.hearthmark.accreditation.domain.desk.CheckRecords;
import org.hearthmark.accreditation.domain.desk.CheckResult;
import org.hearthmark.accreditation.domain.desk.DeskCheck;
import org.hearthmark.accreditation.domain.desk.DeskCheckList;
import org.hearthmark.accreditation.domain.desk.DeskState;
import org.hearthmark.accreditation.domain.desk.DeskWeighing;
import org.hearthmark.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what stage 1 found for reading, by a fixed number of statements. */
@Service
public class DeskFiles {

    private final Cases cases;
    private final CheckRecords records;

    DeskFiles(Cases cases, CheckRecords records) {
        this.cases = cases;
        this.records = records;
    }

    @Transactional(readOnly = true)
    public DeskFile open(UUID caseId) {
        var of = cases.findById(caseId).orElseThrow(() -> Refusal.unknown("application"));
        var parts = parts(of, DeskState.of(records.of(caseId)), records.weighings(caseId));
        var lines = parts.stream().flatMap(part -> part.lines().stream()).toList();
        return new DeskFile(
                parts,
                having(lines, CheckResult.PENDING, Comparator.comparing(line -> day(line, CheckResult.PENDING))),
                having(lines, CheckResult.COMMITMENT, Comparator.comparing(line -> day(line, CheckResult.COMMITMENT))));
    }

    private static List<Part> parts(AccreditationCase of, DeskState state, List<DeskWeighing> weighings) {
        var parts = new ArrayList<Part>();
        if (!of.ofAddedHome()) {
            parts.add(part(Optional.empty(), state, weighings));
        }
        of.homes().forEach(home -> parts.add(part(Optional.of(home), state, weighings)));
        return List.copyOf(parts);
    }

    private static Part part(Optional<HomeInCase> home, DeskState state, List<DeskWeighing> weighings) {
        var id = home.map(HomeInCase::id);
        var number = home.map(HomeInCase::number);
        Function<DeskCheck, Line> line = check -> new Line(check, number, newestFirst(state.history(check.id(), id)));
        return new Part(
                number,
                DeskCheckList.published().checks().stream()
                        .filter(check -> check.ofHome() == home.isPresent())
                        .map(line)
                        .toList(),
                weighings.stream()
                        .filter(weighing -> weighing.homeId().equals(id))
                        .reduce((earlier, later) -> later)
                        .map(DeskFiles::weighed));
    }

    private static Weighed weighed(DeskWeighing of) {
        return new Weighed(of.outcome(), of.rule(), of.tableVersion(), of.tally(), of.recordedAt());
    }

    private static <T> List<T> newestFirst(List<T> history) {
        var turned = new ArrayList<>(history);
        Collections.reverse(turned);
        return List.copyOf(turned);
    }

    private static List<Line> having(List<Line> lines, CheckResult result, Comparator<Line> order) {
        return lines.stream()
                .filter(line ->
                        line.last().filter(one -> one.result() == result).isPresent())
                .sorted(order)
                .toList();
    }

    private static LocalDate day(Line line, CheckResult result) {
        var last = line.last().orElseThrow();
        return (result == CheckResult.PENDING ? last.lookAgain() : last.promisedFor()).orElseThrow();
    }
}
