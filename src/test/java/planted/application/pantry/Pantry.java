package planted.application.pantry;

import planted.application.kitchen.Kitchen;

/** A planted fault: two rooms that need each other. */
public record Pantry(Kitchen other) {}
