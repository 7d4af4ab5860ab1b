package org.hearthmark.identity.attempt;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Devices that have signed in to an account before, by a cookie for each account that only this application can make. It
 * opens nothing: a device that is known does not wait because of what others do.
 */
@Component
public class KnownDevices {

    /** Of the cookies of this kind; what follows says which account, and cannot be read back. */
    public static final String COOKIE = "known-";

    private static final Duration KEPT = Duration.ofDays(180);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int PARTS = 3;
    private static final int NAME_LENGTH = 16;

    private final Secrets secrets;
    private final Clock clock;

    KnownDevices(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The device, if it has signed in to this account before. */
    public Optional<String> deviceOf(HttpServletRequest request, String account) {
        String name = cookieOf(account);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .flatMap(value -> device(value, account).stream())
                .findFirst();
    }

    /** From now on the device is known to the account. */
    public void remember(String account, HttpServletRequest request, HttpServletResponse response) {
        String device =
                deviceOf(request, account).orElseGet(() -> UUID.randomUUID().toString());
        String until = String.valueOf(clock.instant().plus(KEPT).getEpochSecond());
        ResponseCookie cookie = ResponseCookie.from(
                        cookieOf(account), device + "." + until + "." + signature(account, device, until))
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private Optional<String> device(String value, String account) {
        String[] parts = value.split("\\.", -1);
        if (parts.length != PARTS || !parts[1].matches("[0-9]{1,15}")) {
            return Optional.empty();
        }
        boolean ours = MessageDigest.isEqual(
                signature(account, parts[0], parts[1]).getBytes(StandardCharsets.UTF_8),
                parts[2].getBytes(StandardCharsets.UTF_8));
        boolean valid = Long.parseLong(parts[1]) > clock.instant().getEpochSecond();
        return ours && valid ? Optional.of(parts[0]) : Optional.empty();
    }

    private String cookieOf(String account) {
        String name = signed("name\n" + account.toLowerCase(Locale.ROOT)).replaceAll("[^A-Za-z0-9]", "");
        return COOKIE + name.substring(0, NAME_LENGTH);
    }

    private String signature(String account, String device, String until) {
        return signed("device\n" + account.toLowerCase(Locale.ROOT) + "\n" + device + "\n" + until);
    }

    private String signed(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.forDevices(), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HMAC with SHA-256 is part of every Java", missing);
        }
    }
}
