package org.hearthmark.provider;

/** Who stated how many young people of a council live in a home. */
public enum OccupancyBy {
    PROVIDER("The provider"),
    COUNCIL("The council");

    private final String label;

    OccupancyBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
