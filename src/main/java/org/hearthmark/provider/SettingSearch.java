package org.hearthmark.provider;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearthmark.shared.Postcode;

/** What a person typed to find homes, understood: a reference, a postcode, a URN, or parts of a name. */
final class SettingSearch {

    private static final Pattern REFERENCE = Pattern.compile("SET-[0-9]{4}-[0-9]{6,}");
    private static final Pattern URN = Pattern.compile("(SC)?[0-9]{6,8}");
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;

    /** Each of the three names is searched on its trigram index; %1$s, %2$s and %3$s ask for all parts in one name. */
    private static final String NAMED = """
            s.id in (
                select x.id
                from provider.setting x
                where %1$s
                union
                select x.id
                from provider.service y
                join provider.setting x on x.service = y.id
                where %2$s
                union
                select x.id
                from provider.firm z
                join provider.setting x on x.firm = z.id
                where %3$s)
            """;

    /** A condition on {@code s}, a setting, and its parameters. */
    record Criterion(String condition, Map<String, Object> parameters) {}

    private SettingSearch() {}

    /** Empty when nothing was typed that could find anything. */
    static Optional<Criterion> of(String typed) {
        String text = typed == null ? "" : typed.replace("\0", "").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String upper = text.toUpperCase(Locale.ROOT);
        Optional<Criterion> reference = byReference(text);
        if (reference.isPresent()) {
            return reference;
        }
        if (URN.matcher(upper).matches()) {
            return Optional.of(new Criterion(
                    "s.service in (select id from provider.service where urn = :urn)", Map.of("urn", upper)));
        }
        return Optional.of(Postcode.parse(text).map(SettingSearch::at).orElseGet(() -> named(text)));
    }

    static Optional<Criterion> byReference(String typed) {
        String reference = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        return REFERENCE.matcher(reference).matches()
                ? Optional.of(new Criterion("s.reference = :reference", Map.of("reference", reference)))
                : Optional.empty();
    }

    private static Criterion at(Postcode postcode) {
        return new Criterion(
                "s.outcode = :outcode and s.incode = :incode",
                Map.of("outcode", postcode.outcode(), "incode", postcode.incode()));
    }

    private static Criterion named(String text) {
        Map<String, Object> parts = new LinkedHashMap<>();
        Stream.of(text.split("\\s+"))
                .limit(MOST_WORDS)
                .forEach(word -> parts.put("part" + parts.size(), anywhere(word)));
        return new Criterion(
                NAMED.formatted(
                        allIn("x.name", parts.keySet()),
                        allIn("y.name", parts.keySet()),
                        allIn("z.name", parts.keySet())),
                parts);
    }

    private static String allIn(String name, Set<String> parameters) {
        return parameters.stream()
                .map(parameter -> "lower(" + name + ") like lower(:" + parameter + ")")
                .collect(joining(" and "));
    }

    private static String anywhere(String part) {
        return "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
