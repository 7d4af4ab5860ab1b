package org.hearthmark.ladder.domain.guard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where and by how much the guard trips, as it is kept with a signature and held against what comes later. */
public record Trips(List<Trip> all) {

    /** Under which name they are kept among the details of a step. */
    public static final String DETAIL = "trips";

    public static final Trips NONE = new Trips(List.of());

    public Trips {
        all = List.copyOf(all);
    }

    /**
     * One figure that trips.
     *
     * @param council GSS code, empty for the overall figure
     * @param counted places that the guard counts
     * @param full    places at the start of the window
     */
    public record Trip(String council, int counted, int full, Set<Limb> limbs) {

        public Trip {
            limbs = Set.copyOf(limbs);
        }

        private boolean within(Trip signed) {
            return council.equals(signed.council) && counted <= signed.counted && signed.limbs.containsAll(limbs);
        }

        private String written() {
            return String.join(
                    " ",
                    council.isEmpty() ? "-" : council,
                    String.valueOf(counted),
                    String.valueOf(full),
                    limbs.stream().sorted().map(Limb::name).collect(Collectors.joining("+")));
        }

        private static Trip read(String written) {
            var parts = written.split(" ");
            var limbs = EnumSet.noneOf(Limb.class);
            Arrays.stream(parts[3].split("\\+")).map(Limb::valueOf).forEach(limbs::add);
            return new Trip(
                    parts[0].equals("-") ? "" : parts[0],
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    limbs);
        }

        private String words(UnaryOperator<String> name) {
            return (council.isEmpty() ? "overall" : name.apply(council)) + ", " + counted + " of " + full + " places";
        }
    }

    public static Trips of(GuardResult result) {
        return new Trips(result.trippedFigures()
                .map(figure ->
                        new Trip(figure.council(), figure.counted(), figure.full(), Set.copyOf(figure.tripped())))
                .toList());
    }

    public static Trips read(String written) {
        return written.isEmpty()
                ? NONE
                : new Trips(Arrays.stream(written.split(";")).map(Trip::read).toList());
    }

    public String written() {
        return all.stream().map(Trip::written).collect(Collectors.joining(";"));
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** Those that are not covered by what was signed for: the same figure, no more places, by no other part of the rule. */
    public Trips beyond(Trips signed) {
        return new Trips(all.stream()
                .filter(trip -> signed.all.stream().noneMatch(trip::within))
                .toList());
    }

    /** Such as "Hackney, 12 of 30 places; overall, 40 of 200 places". */
    public String words(UnaryOperator<String> name) {
        return all.stream().map(trip -> trip.words(name)).collect(Collectors.joining("; "));
    }
}
