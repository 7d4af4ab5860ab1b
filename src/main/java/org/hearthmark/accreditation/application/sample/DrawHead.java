package org.hearthmark.accreditation.application.sample;

/**
 * The sealed head of the audit trail that a draw took its chance from.
 *
 * @param hash hexadecimal
 * @param number of the seal
 */
public record DrawHead(String hash, long number) {}
