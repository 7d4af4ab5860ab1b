package org.hearthmark.accreditation.application.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said of files that are put in together.
 *
 * @param about the case, the home in it or the question that they belong to
 * @param title in plain words; blank takes the name of each file
 */
public record NewEvidence(
        UUID about, String title, Optional<String> item, Optional<LocalDate> expires, EvidenceKind kind, String by) {}
