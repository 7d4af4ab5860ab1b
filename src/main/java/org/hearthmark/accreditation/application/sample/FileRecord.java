package org.hearthmark.accreditation.application.sample;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.accreditation.domain.sample.FileFindings;

/** What one inspector recorded of one drawn file. */
public record FileRecord(UUID file, FileFindings findings, Optional<String> comment, Instant at, String by) {}
