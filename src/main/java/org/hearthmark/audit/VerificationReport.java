package org.hearthmark.audit;

import java.util.List;

/**
 * What a verification of the audit trail found.
 *
 * @param unsealed entries after the last seal, which nothing protects yet
 * @param unsealedFrom number of the first of them; 0 when there is none
 * @param headsCompared exported heads that were compared with the chain
 * @param headsFile where they were read; what is not there proves nothing
 */
public record VerificationReport(
        List<Finding> findings,
        SealedHead head,
        long sealed,
        long unsealed,
        long unsealedFrom,
        long headsCompared,
        String headsFile) {

    public boolean good() {
        return findings.isEmpty();
    }

    /** The result in lines for a terminal; the first line says whether the trail is whole. */
    public String inWords() {
        StringBuilder text = new StringBuilder(good() ? "Verified" : "NOT VERIFIED").append('\n');
        findings.forEach(finding -> text.append("  ").append(finding.inWords()).append('\n'));
        text.append("sealed: %d entries up to number %d, head %d %s%n"
                .formatted(sealed, head.to(), head.sequence(), head.hash()));
        text.append(
                unsealed == 0
                        ? "unsealed tail: none%n".formatted()
                        : "unsealed tail: %d entries from number %d on, which nothing protects yet%n"
                                .formatted(unsealed, unsealedFrom));
        text.append(
                headsCompared == 0
                        ? "exported heads: NONE in %s, so a shortened or rewritten chain would not be seen%n"
                                .formatted(headsFile)
                        : "exported heads: %d compared, from %s%n".formatted(headsCompared, headsFile));
        return text.toString();
    }
}
