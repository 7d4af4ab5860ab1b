package org.hearthmark.provider.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearthmark.provider.OfstedSearch;
import org.hearthmark.provider.RegistrationStatus;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** A search of Ofsted's list as its address says it. */
public record OfstedFilter(String text, String council, String kind, String status, Integer page) {

    static final int SIZE = 20;
    static final int MOST_IN_A_FILE = 10_000;

    public OfstedFilter {
        page = page == null ? 0 : Math.max(0, Math.min(page, 100_000));
    }

    OfstedSearch search() {
        return new OfstedSearch(
                given(text),
                given(council),
                given(kind),
                given(status)
                        .flatMap(word -> Arrays.stream(RegistrationStatus.values())
                                .filter(one -> one.name().equals(word))
                                .findFirst()));
    }

    PageRequest request() {
        return PageRequest.of(page, SIZE);
    }

    private static Optional<String> given(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(kept -> !kept.isEmpty());
    }

    /** The same search as another page, or as its file. */
    String address(String path, int number) {
        Map<String, Object> values = new LinkedHashMap<>();
        given(text).ifPresent(kept -> values.put("text", kept));
        given(council).ifPresent(kept -> values.put("council", kept));
        given(kind).ifPresent(kept -> values.put("kind", kept));
        given(status).ifPresent(kept -> values.put("status", kept));
        if (number > 0) {
            values.put("page", number);
        }
        var address = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }
}
