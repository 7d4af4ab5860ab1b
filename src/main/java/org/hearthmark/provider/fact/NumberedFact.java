package org.hearthmark.provider.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.hearthmark.provider.CompanyNumber;
import org.hearthmark.provider.PublicFact;

/** A fact to be kept, and of which company it is one; without a number only where a person recorded it. */
record NumberedFact(PublicFact fact, Optional<CompanyNumber> number) {

    /** SHA-256 of the answer in UTF-8, by which it is kept once. */
    Optional<String> digest() {
        return fact.raw().map(raw -> {
            try {
                var sha = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(sha.digest(raw.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Java always has SHA-256", e);
            }
        });
    }
}
