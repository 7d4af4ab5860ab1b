package org.hearthmark.provider.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.CompanyReading;

/**
 * What ties a firm to others: a company of this country by its number, the firm itself among them, or a person by name and
 * month of birth, which is all that the register tells of people.
 *
 * @param key  equal for the same owner, however it is written
 * @param name as the register writes it; empty for the firm itself
 */
record OwnerTie(String key, String name) {

    private static final Pattern THIS_COUNTRY =
            Pattern.compile(".*\\b(england|wales|scotland|northern ireland|united kingdom|great britain|uk|gb)\\b.*");
    private static final Pattern TITLE =
            Pattern.compile("(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|the|hon)\\.?");

    /** The firm itself and everybody who controls it now. */
    static Set<OwnerTie> of(CompanyNumber firm, List<CompanyReading.Controller> controllers) {
        return Set.copyOf(Stream.concat(
                        Stream.of(new OwnerTie(companyKey(firm), "")),
                        controllers.stream()
                                .filter(controller -> controller.ceasedOn() == null)
                                .flatMap(controller -> of(controller).stream()))
                .collect(Collectors.toMap(OwnerTie::key, tie -> tie, OwnerTie::nameless))
                .values());
    }

    /** Empty where the register tells too little to know the owner again elsewhere. */
    static Optional<OwnerTie> of(CompanyReading.Controller controller) {
        if (controller.name() == null) {
            return Optional.empty();
        }
        if (controller.born() != null) {
            return Optional.of(
                    new OwnerTie("person " + plain(controller.name()) + " " + controller.born(), controller.name()));
        }
        return Optional.ofNullable(controller.country())
                .filter(country ->
                        THIS_COUNTRY.matcher(country.toLowerCase(Locale.ROOT)).matches())
                .flatMap(country -> CompanyNumber.parse(controller.number()))
                .map(number -> new OwnerTie(companyKey(number), controller.name()));
    }

    boolean company() {
        return key.startsWith("company ");
    }

    /** Companies before people, as the name of a group; then by the alphabet. */
    static Comparator<OwnerTie> byStanding() {
        return Comparator.comparing(OwnerTie::company).reversed().thenComparing(OwnerTie::name);
    }

    private static String companyKey(CompanyNumber number) {
        return "company " + number;
    }

    private static OwnerTie nameless(OwnerTie one, OwnerTie other) {
        return one.name().isEmpty() ? one : other;
    }

    /** Without title, case and punctuation, one space between words. */
    static String plain(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’.-]+"))
                .filter(word -> !word.isEmpty())
                .dropWhile(word -> TITLE.matcher(word).matches())
                .map(word -> word.replaceAll("[^\\p{L}\\p{N}]", ""))
                .collect(Collectors.joining(" "));
    }
}
