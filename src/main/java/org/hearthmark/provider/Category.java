package org.hearthmark.provider;

/**
 * The four categories of supported accommodation by which services register (Supported Accommodation (England)
 * Regulations 2023), in words of our own.
 */
public enum Category {
    SELF_CONTAINED("Self-contained flat for one young person"),
    SHARED_RING_FENCED("Shared home for looked after young people and care leavers only"),
    SHARED_NOT_RING_FENCED("Shared home that others may live in too"),
    PRIVATE_RESIDENCE("Room in somebody's own home");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
