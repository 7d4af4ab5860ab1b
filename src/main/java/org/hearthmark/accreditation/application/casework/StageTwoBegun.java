package org.hearthmark.accreditation.application.casework;

import java.util.UUID;

/** The desk checks are over and nothing proposes to refuse the firm: the visit can be booked. */
public record StageTwoBegun(UUID caseId) {}
