package org.hearthmark.ladder.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hearthmark.standard.Item;

/** What happens in the year, always the same: raises, and what is found, answered, checked and stopped in each home. */
final class CourseOfTheYear {

    static final int DAYS = 365;
    static final List<String> REGIONS = List.of("South East", "West Midlands");
    static final List<String> COUNCILS = List.of("E06000035", "E08000025");
    private static final String GAS = "AC-04";

    private final List<Item> checklist;
    private final LocalDate start;
    private final Random random = new Random(20_270_301);
    private final Map<LocalDate, List<Consumer<FactsOfTheYear>>> events = new TreeMap<>();

    CourseOfTheYear(List<Item> checklist, LocalDate start) {
        this.checklist = checklist;
        this.start = start;
    }

    /** Five raises: the second is held in one region for two weeks, the fifth reaches the regions a week apart. */
    List<SimpleRaise> raises() {
        return List.of(
                raise(31, 31, Map.of("AC-06", 2, "AC-09", 2, "AC-14", 2, "AC-17", 2, "AC-10", 2)),
                raise(84, 98, Map.of("LM-06", 2, "PR-01", 2, "PR-07", 2, "SU-01", 2, "SU-03", 2, "AC-12", 2)),
                raise(150, 150, Map.of("SU-04", 2, "SU-05", 2, "SU-06", 2, "AC-17", 3, "LM-12", 2)),
                raise(210, 210, Map.of("AC-06", 3, "AC-09", 3, "PR-02", 2, "LM-03", 2)),
                raise(280, 287, named(2, "LM-")));
    }

    private SimpleRaise raise(int east, int west, Map<String, Integer> levels) {
        return new SimpleRaise(
                0, levels, Map.of(REGIONS.get(0), start.plusDays(east), REGIONS.get(1), start.plusDays(west)));
    }

    private Map<String, Integer> named(int level, String standard) {
        var levels = new TreeMap<String, Integer>();
        checklist.stream().map(Item::id).filter(id -> id.startsWith(standard)).forEach(id -> levels.put(id, level));
        return levels;
    }

    /** What happens on a day, in its order. */
    List<Consumer<FactsOfTheYear>> on(LocalDate day) {
        return events.getOrDefault(day, List.of());
    }

    /** Plans the year of a home that was inspected on the first day. */
    void plan(SimpleHome home) {
        int good = random.nextInt(3) == 0 ? 101 : 70 + random.nextInt(30);
        for (var item : checklist) {
            home.looked(new SimpleHome.Look(start, item.id(), found(item, good), null));
        }
        gas(home);
        for (int change = 0; change < 12; change++) {
            looked(home, random.nextInt(1, DAYS), anItem(), 2 + random.nextInt(3));
        }
        if (random.nextInt(4) == 0) {
            looked(home, random.nextInt(1, DAYS), anItem(), random.nextInt(2));
        }
        answers(home);
        if (random.nextInt(4) == 0) {
            suspended(home, random.nextInt(1, DAYS), 5 + random.nextInt(60));
        }
    }

    private int found(Item item, int good) {
        if (item.id().equals("AC-03") && random.nextInt(3) == 0) {
            return SimpleHome.NOT_APPLICABLE;
        }
        if (!item.critical() && item.law().isEmpty() && random.nextInt(60) == 0) {
            return SimpleHome.NOT_LOOKED_AT;
        }
        return random.nextInt(100) < good ? 4 - random.nextInt(2) : 2;
    }

    /** Some homes have no gas; of the others most renew the record in time, some late, some not at all. */
    private void gas(SimpleHome home) {
        if (random.nextInt(6) == 0) {
            home.looked(new SimpleHome.Look(start, GAS, SimpleHome.NOT_APPLICABLE, null));
            return;
        }
        var dated = start.minusDays(random.nextInt(1, 330));
        home.looked(new SimpleHome.Look(start, GAS, 3, dated));
        int runsOut = (int) start.until(dated.plusMonths(12), java.time.temporal.ChronoUnit.DAYS);
        int renewed = runsOut - 20 + random.nextInt(60);
        if (random.nextInt(5) > 0 && renewed > 0 && renewed < DAYS) {
            var day = start.plusDays(renewed);
            var look = new SimpleHome.Look(day, GAS, 3, day.minusDays(random.nextInt(10)));
            home.looked(look);
            at(day, facts -> facts.looked(home.setting, look, 0));
        }
    }

    private String anItem() {
        String item = GAS;
        while (item.equals(GAS)) {
            item = checklist.get(random.nextInt(checklist.size())).id();
        }
        return item;
    }

    private void looked(SimpleHome home, int day, String item, int found) {
        var look = new SimpleHome.Look(start.plusDays(day), item, found, null);
        home.looked(look);
        at(look.day(), facts -> facts.looked(home.setting, look, 0));
    }

    /** In time, before the raise, or late; checked soon, after the own date, or never; cured or not. */
    private void answers(SimpleHome home) {
        for (var raise : raises()) {
            for (var item : new TreeMap<>(raise.levels()).entrySet()) {
                if (random.nextInt(4) > 0) {
                    continue;
                }
                var effect = raise.effect().values().iterator().next();
                int from = (int) start.until(effect, java.time.temporal.ChronoUnit.DAYS);
                int filed = from - 30 + random.nextInt(120);
                int checked = filed + 1 + random.nextInt(90);
                if (filed > 0 && filed < DAYS) {
                    answered(home, item.getKey(), item.getValue(), filed, random.nextInt(5) == 0 ? DAYS : checked);
                }
            }
        }
    }

    private void answered(SimpleHome home, String item, int level, int filed, int checked) {
        var day = start.plusDays(checked);
        var answer = new SimpleHome.Answer(start.plusDays(filed), item, level, checked < DAYS ? day : null);
        home.answers.add(answer);
        at(answer.day(), facts -> {
            var id = facts.answered(home.setting, answer);
            if (answer.checked() != null) {
                at(day, later -> later.checked(id));
            }
        });
        if (checked < DAYS && random.nextInt(3) > 0 && !item.equals(GAS)) {
            looked(home, checked, item, level + 1);
        }
    }

    private void suspended(SimpleHome home, int from, int days) {
        var span = new SimpleHome.Span(start.plusDays(from), start.plusDays((long) from + days));
        home.suspended.add(span);
        at(span.from(), facts -> {
            var suspension = facts.suspended(home.setting);
            at(span.until(), later -> later.lifted(suspension));
        });
    }

    private void at(LocalDate day, Consumer<FactsOfTheYear> event) {
        events.computeIfAbsent(day, none -> new ArrayList<>()).add(event);
    }
}
