package org.hearthmark.shared;

/** A point on the map, in degrees (WGS 84). */
public record Place(double latitude, double longitude) {

    private static final double EARTH_RADIUS_MILES = 3958.7613;

    public Place {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a place: " + latitude + ", " + longitude);
        }
    }

    /** As the crow flies, in statute miles (haversine). */
    public double milesTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
