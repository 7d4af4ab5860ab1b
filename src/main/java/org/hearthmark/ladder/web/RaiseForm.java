package org.hearthmark.ladder.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearthmark.ladder.application.raise.RaiseContent;
import org.hearthmark.shared.Refusal;
import org.hearthmark.shared.web.DateEntry;

/** A raise as typed. Of each item the level to which it is raised; empty where it stays. */
public class RaiseForm {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private String version = "";
    private String title = "";
    private String why = "";
    private DateEntry day = new DateEntry();
    private List<String> regions = new ArrayList<>();
    private List<String> categories = new ArrayList<>();
    private String safetyDays = "";
    private String otherDays = "";
    private boolean planned;
    private Map<String, String> levels = new LinkedHashMap<>();

    static RaiseForm of(RaiseContent content, int version) {
        var form = new RaiseForm();
        form.version = String.valueOf(version);
        form.title = content.title();
        form.why = content.why();
        form.day = content.day() == null ? new DateEntry() : DateEntry.of(content.day());
        form.regions.addAll(content.regions());
        form.categories.addAll(content.categories());
        form.safetyDays = String.valueOf(content.safetyDays());
        form.otherDays = String.valueOf(content.otherDays());
        form.planned = content.planned();
        content.levels().forEach((item, level) -> form.levels.put(item, String.valueOf(level)));
        return form;
    }

    /** @throws Refusal INVALID with what is no number or no date */
    RaiseContent content() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (!day.blank() && day.date().isEmpty()) {
            faults.put("day", "Enter the day as a real date, like 27 3 2027");
        }
        int safety = number(faults, "safetyDays", safetyDays);
        int other = number(faults, "otherDays", otherDays);
        var chosen = chosen(faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem with this raise", faults);
        }
        return new RaiseContent(
                title.strip(),
                why.strip(),
                planned,
                day.date().orElse(null),
                chosen,
                Set.copyOf(categories),
                Set.copyOf(regions),
                safety,
                other);
    }

    private static int number(Map<String, String> faults, String field, String typed) {
        if (NUMBER.matcher(typed.strip()).matches()) {
            return Integer.parseInt(typed.strip());
        }
        faults.put(field, "Enter days as a whole number");
        return 0;
    }

    private Map<String, Integer> chosen(Map<String, String> faults) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        levels.forEach((item, level) -> {
            if (level != null && level.matches("\\d")) {
                chosen.put(item, Integer.valueOf(level));
            } else if (level != null && !level.isBlank()) {
                faults.put("levels[" + item + "]", "Choose a level");
            }
        });
        return chosen;
    }

    /** @throws Refusal STALE for what no page of ours has sent */
    int versionRead() {
        if (!NUMBER.matcher(version).matches()) {
            throw Refusal.stale();
        }
        return Integer.parseInt(version);
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = typed(version);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = typed(title);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = typed(why);
    }

    public DateEntry getDay() {
        return day;
    }

    public void setDay(DateEntry day) {
        this.day = day;
    }

    public List<String> getRegions() {
        return regions;
    }

    public void setRegions(List<String> regions) {
        this.regions = given(regions);
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = given(categories);
    }

    public String getSafetyDays() {
        return safetyDays;
    }

    public void setSafetyDays(String safetyDays) {
        this.safetyDays = typed(safetyDays);
    }

    public String getOtherDays() {
        return otherDays;
    }

    public void setOtherDays(String otherDays) {
        this.otherDays = typed(otherDays);
    }

    public boolean isPlanned() {
        return planned;
    }

    public void setPlanned(boolean planned) {
        this.planned = planned;
    }

    public Map<String, String> getLevels() {
        return levels;
    }

    public void setLevels(Map<String, String> levels) {
        this.levels = levels;
    }

    private static List<String> given(List<String> ticked) {
        return ticked == null
                ? new ArrayList<>()
                : new ArrayList<>(ticked.stream()
                        .filter(one -> one != null && !one.isBlank())
                        .toList());
    }

    private static String typed(String text) {
        return text == null ? "" : text;
    }
}
