package org.hearthmark.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the application is found from outside, for what leaves it: messages, certificates, letters. */
@Component
public class PublicAddress {

    private final String address;

    public PublicAddress(@Value("${hearthmark.address:http://localhost:8080}") String address) {
        this.address = address;
    }

    /** @param path from the root on, such as {@code /verify/ABCD} */
    public String of(String path) {
        return address + path;
    }
}
