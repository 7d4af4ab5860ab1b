package org.hearthmark.identity.attempt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody tries something for an account from an address.
 *
 * @param account the user name or e-mail address as typed, in lower case
 * @param address where the request comes from
 * @param device the device, where it is one that has signed in to this account before
 */
public record Attempt(AttemptPurpose purpose, String account, String address, Optional<String> device) {

    /**
     * Under what it is counted: hashes, so that nobody can read there who was where. How often a letter may be asked for at
     * one address is no business of the one whose mailbox it is: that is held where letters are written.
     */
    Map<AttemptScope, String> subjects() {
        Map<AttemptScope, String> subjects = new EnumMap<>(AttemptScope.class);
        if (device.isPresent()) {
            subjects.put(AttemptScope.DEVICE, hash(account + "\n" + device.get()));
        } else {
            subjects.put(AttemptScope.PAIR, hash(account + "\n" + address));
            if (purpose == AttemptPurpose.SIGN_IN) {
                subjects.put(AttemptScope.ACCOUNT, hash(account));
            }
            subjects.put(AttemptScope.ADDRESS, hash(address));
        }
        return subjects;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every Java", missing);
        }
    }
}
