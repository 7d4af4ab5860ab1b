package org.hearthmark.ladder.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.ladder.domain.guard.GuardFigure;
import org.hearthmark.ladder.domain.guard.GuardResult;
import org.hearthmark.member.Council;

/**
 * A map with one square for each council that has homes or belongs to the alliance: how much of its places the guard
 * counts.
 *
 * @param width  in units of the picture
 * @param height as the width
 */
public record TileMap(List<Square> squares, int width, int height) {

    private static final int SIDE = 60;
    private static final int GAP = 4;

    /**
     * @param shade the class of its colour
     * @param share in words
     */
    public record Square(String code, String name, int x, int y, String shade, String share) {

        public int side() {
            return SIDE;
        }

        public int middle() {
            return x + SIDE / 2;
        }

        public int upper() {
            return y + 26;
        }

        public int lower() {
            return y + 46;
        }
    }

    static TileMap of(GuardResult guard, List<Council> all) {
        var figures = guard.councils().stream().collect(Collectors.toMap(GuardFigure::council, figure -> figure));
        var shown = all.stream()
                .filter(council -> council.member() || figures.containsKey(council.gss()))
                .sorted(Comparator.comparing(Council::gss))
                .toList();
        var tiles = TileLayout.of(shown);
        var squares = shown.stream()
                .map(council -> square(council, tiles.get(council.gss()), figures))
                .sorted(Comparator.comparing(Square::y).thenComparing(Square::x))
                .toList();
        return new TileMap(
                squares,
                far(squares.stream().map(Square::x)),
                far(squares.stream().map(Square::y)));
    }

    private static int far(Stream<Integer> corners) {
        return corners.mapToInt(corner -> corner + SIDE).max().orElse(SIDE);
    }

    private static Square square(Council council, TileLayout.Tile tile, Map<String, GuardFigure> figures) {
        var figure = figures.get(council.gss());
        int x = tile.column() * (SIDE + GAP);
        int y = tile.row() * (SIDE + GAP);
        return new Square(
                shortened(council.name()),
                council.name(),
                x,
                y,
                shade(figure),
                figure == null ? "–" : figure.counted() * 100 / Math.max(1, figure.full()) + " %");
    }

    private static String shade(GuardFigure figure) {
        if (figure == null) {
            return "hm-tile--none";
        }
        if (!figure.tripped().isEmpty()) {
            return "hm-tile--tripped";
        }
        if (figure.counted() == 0) {
            return "hm-tile--well";
        }
        return figure.counted() * 10 > figure.full() ? "hm-tile--much" : "hm-tile--little";
    }

    /** "Tower Hamlets" is TH, "Hackney" is Hac. */
    private static String shortened(String name) {
        var words = Stream.of(name.split("[ ,]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .toList();
        return words.size() > 1
                ? words.stream().map(word -> word.substring(0, 1)).limit(4).collect(Collectors.joining())
                : name.substring(0, Math.min(4, name.length()));
    }
}
