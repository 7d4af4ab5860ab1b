package org.hearthmark.accreditation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people enter in stage 2 where nothing is found against anybody, as Tasklist sends it. */
public final class StageTwoAnswers {

    /** The names of the staff list that {@link StaffAtWork} declares. */
    public static final List<String> STAFF = List.of("Odalys Brightwater", "Perrin Tallow", "Quenby Ashlark");

    private static final String LEVEL_1 = "level1";

    private StageTwoAnswers() {}

    public static Map<String, Object> visitOn(LocalDate day) {
        return Map.of("visitOn", day + "T10:00", "placeOfFiles", "The provider's office");
    }

    /** Every item of the provider and its service met at the level that the first version asks for. */
    public static Map<String, Object> visited(LocalDate day) {
        var answers = new HashMap<String, Object>();
        answers.put("visitedOn", day.toString());
        answers.put("caseFilesOpened", 3);
        answers.put("referencesVerified", 12);
        answers.put("outcome", "clear");
        for (String item : new String[] {
            "lm02", "lm03", "lm13", "lm14", "lm15", "lm17", "pr02", "pr03", "pr05", "pr06", "pr07", "pr08", "pr09",
            "pr13", "su01", "su02", "su03", "su04", "su05", "su06", "su07", "su08", "su09", "su10", "su11", "su12",
            "su13"
        }) {
            answers.put(item + "Level", LEVEL_1);
        }
        answers.put("lm13Measure", 20);
        answers.put("su01Measure", 9);
        answers.put("su02Measure", 90);
        return answers;
    }

    /** A file in which every element is present. */
    public static Map<String, Object> fileComplete() {
        return file(Map.of());
    }

    /** A file in which every element is present but for these, by code: {@code Map.of("f4", "0")}. */
    public static Map<String, Object> file(Map<String, Object> but) {
        var law = new HashMap<String, Object>();
        var practice = new HashMap<String, Object>();
        for (int number = 1; number <= 18; number++) {
            String field = "f" + number;
            (number <= 6 ? law : practice).put(field, but.getOrDefault(field, "2"));
        }
        var answers = new HashMap<String, Object>();
        answers.put("schedule1", law);
        answers.put("goodPractice", practice);
        answers.put("start", Map.of("conditionalStart", "no"));
        return answers;
    }

    /** The items of the sample, and two people of the list that stand on the rota. */
    public static Map<String, Object> sampleItems() {
        return sampleItems(STAFF.get(0), STAFF.get(1));
    }

    public static Map<String, Object> sampleItems(String first, String second) {
        var answers = new HashMap<String, Object>();
        for (String item : new String[] {"lm06", "lm07", "lm08", "lm09", "lm10", "lm11", "lm12"}) {
            answers.put(item + "Level", LEVEL_1);
        }
        answers.put("lm10Measure", 12);
        answers.put("lm12Measure", 85);
        answers.put("rotaName1", first);
        answers.put("rotaName2", second);
        answers.put("outcome", "clear");
        return answers;
    }
}
