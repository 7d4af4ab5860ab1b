package org.hearthmark.accreditation.domain.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What makes a draw: a value that nobody could know before the visit was booked, and that everybody can compute again. The
 * seed is SHA-256 of the last sealed head of the audit trail and the id of the case.
 */
public final class SampleSeed {

    private final String hex;

    private SampleSeed(String hex) {
        this.hex = hex;
    }

    public static SampleSeed of(String sealedHead, UUID caseId) {
        return new SampleSeed(sha256(sealedHead + "|" + caseId));
    }

    /** The fingerprint of a list, whatever the order of its people. */
    public static String fingerprint(Collection<SampledPerson> list) {
        return sha256(list.stream()
                .sorted(Comparator.comparing(SampledPerson::id))
                .map(SampledPerson::written)
                .collect(Collectors.joining("\n")));
    }

    /** Proves later which people a draw took, and from which seed, without saying it now. */
    public static String commitment(String seed, Collection<UUID> drawn) {
        return sha256(seed + "|" + drawn.stream().map(UUID::toString).collect(Collectors.joining("|")));
    }

    public String hex() {
        return hex;
    }

    /** Where a person comes in the draw from the list of this fingerprint: the lowest is first. */
    String rank(String fingerprint, UUID person) {
        return sha256(hex + "|" + fingerprint + "|" + person);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
