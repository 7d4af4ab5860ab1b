package org.hearthmark.provider.ofsted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearthmark.provider.OfstedOutcome;
import org.hearthmark.shared.Refusal;

/** Reads a file of Ofsted's: rows that cannot be are refused one by one, with line, column and reason. */
class ListReader {

    private record Placed(SheetRow at, ListRow says) {}

    private final Map<String, Placed> byUrn = new LinkedHashMap<>();
    private final Set<String> unread = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int count;
    private boolean namelessRow;

    private ListReader() {}

    /**
     * @param said  the day of the list, where whoever imports it says so
     * @param today the list is not of a later day
     * @throws Refusal INVALID when it is another file altogether
     */
    static ReadList read(byte[] file, Optional<LocalDate> said, LocalDate today) {
        return new ListReader().readWhole(file, said, today);
    }

    private ReadList readWhole(byte[] file, Optional<LocalDate> said, LocalDate today) {
        ListText text = ListText.of(file);
        if (text.windows()) {
            remarks.add("The file is not UTF-8; it was read as Windows-1252");
        }
        Sheet sheet = Sheet.of(text.text());
        remarks.addAll(sheet.headings().remarks());
        LocalDate asAt = ListDay.of(sheet.titles(), said, today);
        var rules = new RowRules(asAt);
        sheet.rows().forEach(row -> take(row, new Cells(row, sheet.headings()), rules));
        if (count == 0) {
            throw Refusal.invalid("No provider stands below the headings");
        }
        byUrn.values().forEach(placed -> refuseTheOtherRowOf(placed, sheet.headings()));
        remarkOnOutcomes();
        return result(asAt);
    }

    private void take(SheetRow row, Cells cells, RowRules rules) {
        if (row.note() && cells.empty(ListColumn.URN)) {
            remarks.add("Line " + row.line() + " is a note, not a provider");
            return;
        }
        count++;
        ListRow says = rules.read(cells);
        if (cells.faults().isEmpty()) {
            keep(new Placed(row, says), cells);
        } else {
            refuse(says.urn(), cells);
        }
    }

    /** A URN that stands twice is taken once where both rows say the same, and not at all where they do not. */
    private void keep(Placed placed, Cells cells) {
        String urn = placed.says.urn();
        Placed first = byUrn.putIfAbsent(urn, placed);
        if (first == null) {
            return;
        }
        boolean same = first.says.equals(placed.says);
        cells.fault(
                ListColumn.URN,
                urn + " stands in line " + first.at.line() + " already"
                        + (same ? ", with the same words" : ", with other words: neither is taken"));
        if (!same) {
            unread.add(urn);
        }
        faults.addAll(cells.faults());
    }

    private void refuse(String urn, Cells cells) {
        faults.addAll(cells.faults());
        if (urn == null) {
            namelessRow = true;
        } else {
            unread.add(urn);
        }
    }

    private void remarkOnOutcomes() {
        Map<String, Long> others = byUrn.values().stream()
                .map(placed -> placed.says.outcome())
                .filter(Objects::nonNull)
                .filter(outcome -> OfstedOutcome.of(outcome) == OfstedOutcome.OTHER)
                .collect(Collectors.groupingBy(outcome -> outcome, TreeMap::new, Collectors.counting()));
        others.forEach((outcome, times) -> remarks.add("An outcome that is new to us, kept as it is: "
                + Cells.shown(outcome) + " (" + times + (times == 1 ? " row)" : " rows)")));
    }

    /** Where one row of a URN is refused, no other is taken: nobody knows which one counts. */
    private void refuseTheOtherRowOf(Placed placed, Headings headings) {
        String urn = placed.says.urn();
        if (unread.contains(urn)) {
            var cells = new Cells(placed.at, headings);
            cells.fault(ListColumn.URN, urn + " stands in another line too, which says otherwise or was refused");
            faults.addAll(cells.faults());
        }
    }

    private ReadList result(LocalDate asAt) {
        if (namelessRow) {
            remarks.add("A row has no URN that can be read, so nobody is taken to have vanished from the list");
        }
        List<ListRow> rows = byUrn.values().stream()
                .map(Placed::says)
                .filter(says -> !unread.contains(says.urn()))
                .toList();
        return new ReadList(
                asAt,
                rows,
                count,
                count - rows.size(),
                Set.copyOf(unread),
                namelessRow,
                sorted(),
                List.copyOf(remarks));
    }

    private List<Fault> sorted() {
        return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
