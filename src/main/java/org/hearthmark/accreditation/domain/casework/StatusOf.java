package org.hearthmark.accreditation.domain.casework;

import java.util.UUID;

/** How far one case or home has come, by its id: read without the rest of it. */
public record StatusOf<S>(UUID id, S status) {}
