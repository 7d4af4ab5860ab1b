package org.hearthmark.ladder.web;

import java.util.Arrays;
import org.hearthmark.member.Councils;
import org.hearthmark.provider.Category;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/** What the keys of an impact's numbers are called. */
@Component
class ImpactNames {

    private final Councils councils;
    private final Standards standards;

    ImpactNames(Councils councils, Standards standards) {
        this.councils = councils;
        this.standards = standards;
    }

    String council(String gss) {
        return councils.names().getOrDefault(gss, gss);
    }

    String category(String name) {
        return Arrays.stream(Category.values())
                .filter(one -> one.name().equals(name))
                .map(Category::label)
                .findFirst()
                .orElse(name);
    }

    String item(String id) {
        return standards.items().stream()
                .filter(item -> item.id().equals(id))
                .map(item -> id + " " + item.title())
                .findFirst()
                .orElse(id);
    }

    /** Of a key in an address; the key itself where nothing of ours has it. */
    String of(String by, String key) {
        return switch (by) {
            case "item" -> item(key);
            case "category" -> category(key);
            case "council", "placing" -> council(key);
            default -> key;
        };
    }
}
