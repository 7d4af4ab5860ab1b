package org.hearthmark.register.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearthmark.provider.Category;
import org.hearthmark.register.HomeCheck;
import org.hearthmark.register.RegisterQuery;
import org.hearthmark.shared.Located;
import org.hearthmark.shared.Places;
import org.hearthmark.shared.Postcode;
import org.springframework.web.util.UriComponentsBuilder;

/** A search of the register as typed into the filters; it is the address of the page, so that a list can be passed on. */
record RegisterSearch(
        String council, String age, String category, String postcode, String miles, String free, Integer page) {

    static final int SIZE = 20;
    static final int MOST_IN_A_FILE = 1000;

    RegisterSearch {
        council = typed(council);
        age = typed(age);
        category = typed(category);
        postcode = typed(postcode);
        miles = typed(miles);
        free = typed(free);
        page = page == null ? 0 : Math.max(0, Math.min(page, 100_000));
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }

    /** What is wrong with what was typed, by field. */
    Map<String, String> faults(Optional<Located> near) {
        var faults = new LinkedHashMap<String, String>();
        if (!age.isEmpty() && !age.matches("\\d{1,2}")) {
            faults.put("age", "Enter an age in years, like 17, or leave it empty");
        }
        if (age.matches("\\d{1,2}")) {
            HomeCheck.never(Integer.parseInt(age)).ifPresent(never -> faults.put("age", never));
        }
        if (!postcode.isEmpty() && near.isEmpty()) {
            faults.put("postcode", "Enter a full UK postcode whose area we know, like E8 1EA");
        }
        return faults;
    }

    RegisterQuery query(Optional<Located> near) {
        return new RegisterQuery(
                Optional.of(council).filter(gss -> !gss.isEmpty()),
                Optional.of(age).filter(text -> text.matches("\\d{1,2}")).map(Integer::valueOf),
                Arrays.stream(Category.values())
                        .filter(kind -> kind.name().equals(category))
                        .findFirst(),
                near.map(Located::place),
                Optional.of(miles).filter(text -> text.matches("\\d{1,3}")).map(Integer::valueOf),
                onlyFree());
    }

    boolean onlyFree() {
        return free.equals("true");
    }

    /** Where distances are measured from; empty when no postcode was typed that can be placed. */
    Optional<Located> near(Places places) {
        return Postcode.parse(postcode).flatMap(places::locate);
    }

    /** From where distances are measured, in words: the postcode itself, or the centre of its outcode. */
    String measuredFrom(Located near) {
        return Postcode.parse(postcode)
                .map(typed -> near.exact() ? typed.toString() : "centre of " + typed.outcode())
                .orElse("");
    }

    /** The address of another page of the same list, or of its file. */
    String address(String path, int number) {
        var address = UriComponentsBuilder.fromPath(path);
        var filters = new TreeMap<>(Map.of(
                "council",
                council,
                "age",
                age,
                "category",
                category,
                "postcode",
                postcode,
                "miles",
                miles,
                "free",
                free));
        filters.values().removeIf(String::isEmpty);
        filters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        if (number > 0) {
            address.queryParam("page", number);
        }
        return address.encode().buildAndExpand(filters).toUriString();
    }
}
