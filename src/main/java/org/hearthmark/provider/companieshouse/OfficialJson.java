package org.hearthmark.provider.companieshouse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the official shapes with tolerance: what is new is left aside, one thing may stand where the description says a list
 * and the other way round, a day may carry a time. What is neither is not guessed at.
 */
final class OfficialJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new Day()))
            .build();

    private OfficialJson() {}

    /** The thing; empty where it cannot be read as one. */
    static <T> Optional<T> one(String json, Class<T> shape) {
        return read(json, MAPPER.constructType(shape));
    }

    /** The entries of all pages; empty where one of them cannot be read. */
    static <T> Optional<List<T>> entries(String pages, Class<T> shape) {
        var entries = new ArrayList<T>();
        try {
            for (JsonNode page : MAPPER.readTree(pages)) {
                for (JsonNode entry : page.path("items")) {
                    entries.add(MAPPER.treeToValue(entry, shape));
                }
            }
            return Optional.of(List.copyOf(entries));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    /** A list of things; empty where it cannot be read as one. */
    static <T> Optional<List<T>> many(String json, Class<T> shape) {
        return read(json, MAPPER.getTypeFactory().constructCollectionType(List.class, shape));
    }

    private static <T> Optional<T> read(String json, JavaType shape) {
        try {
            T read = MAPPER.readValue(json, shape);
            return Optional.ofNullable(read);
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    /** {@code 2016-07-29} or {@code 2016-07-29T00:00:00.000Z}. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;
        private static final int LENGTH = 10;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = parser.getValueAsString("").strip();
            if (text.isEmpty()) {
                return null;
            }
            try {
                return LocalDate.parse(text.substring(0, Math.min(LENGTH, text.length())));
            } catch (DateTimeException unreadable) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day");
            }
        }
    }
}
