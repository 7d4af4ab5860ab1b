package org.hearthmark.ladder.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearthmark.member.Council;

/**
 * A square for each council, as near as a grid allows to where it lies among the others. It is laid out by the ranks of
 * the councils' centres, half from west to east and half by their real places, so that London is not one heap; the same
 * councils give the same map. The layout is our own.
 */
final class TileLayout {

    /** A place on the grid, from 0; rows go down. */
    record Tile(int column, int row) {}

    private record Point(String gss, double x, double y) {}

    private TileLayout() {}

    /** By the code of the council. */
    static Map<String, Tile> of(List<Council> councils) {
        int side = (int) Math.ceil(Math.sqrt(councils.size()));
        var points = new ArrayList<Point>();
        double[] east = places(councils.stream()
                .mapToDouble(council -> council.centre().longitude())
                .toArray());
        double[] south = places(councils.stream()
                .mapToDouble(council -> -council.centre().latitude())
                .toArray());
        for (int at = 0; at < councils.size(); at++) {
            points.add(new Point(councils.get(at).gss(), east[at] * (side - 1), south[at] * (side - 1)));
        }
        return placed(points, side);
    }

    /** Half by rank and half by place, from 0 to 1. */
    private static double[] places(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        double least = sorted.length == 0 ? 0 : sorted[0];
        double span = sorted.length == 0 ? 1 : Math.max(1e-9, sorted[sorted.length - 1] - least);
        return Arrays.stream(values)
                .map(value -> {
                    double rank =
                            sorted.length < 2 ? 0 : (double) Arrays.binarySearch(sorted, value) / (sorted.length - 1);
                    return (rank * 3 + (value - least) / span) / 4;
                })
                .toArray();
    }

    /** Those in the middle choose first, so that the edges give way. */
    private static Map<String, Tile> placed(List<Point> points, int side) {
        double middle = (side - 1) / 2.0;
        var tiles = new HashMap<String, Tile>();
        Set<Tile> taken = new HashSet<>();
        points.stream()
                .sorted(Comparator.comparingDouble((Point point) -> distance(point, middle, middle))
                        .thenComparing(Point::gss))
                .forEach(point -> {
                    var tile = nearestFree(point, side, taken);
                    taken.add(tile);
                    tiles.put(point.gss(), tile);
                });
        return tiles;
    }

    private static Tile nearestFree(Point point, int side, Set<Tile> taken) {
        return IntStream.range(0, side * side)
                .mapToObj(at -> new Tile(at % side, at / side))
                .filter(tile -> !taken.contains(tile))
                .min(Comparator.comparingDouble((Tile tile) -> distance(point, tile.column(), tile.row()))
                        .thenComparing(Tile::row)
                        .thenComparing(Tile::column))
                .orElseThrow();
    }

    private static double distance(Point point, double x, double y) {
        return Math.hypot(point.x() - x, point.y() - y);
    }
}
