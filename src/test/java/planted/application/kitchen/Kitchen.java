package planted.application.kitchen;

import planted.application.pantry.Pantry;

/** A planted fault: two rooms that need each other. */
public record Kitchen(Pantry other) {}
