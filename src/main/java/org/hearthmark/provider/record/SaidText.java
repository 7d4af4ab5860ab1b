package org.hearthmark.provider.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.hearthmark.provider.Said;
import org.hearthmark.provider.Topic;
import org.springframework.stereotype.Component;

/** What was said, as it is kept: JSON with the names of the record's parts, and nothing where nothing was said. */
@Component
class SaidText {

    private final ObjectMapper json;

    SaidText(ObjectMapper json) {
        this.json = json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }

    String write(Said said) {
        try {
            return json.writerFor(said.topic().form()).writeValueAsString(said);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Said read(Topic topic, String content) {
        try {
            return json.readValue(content, topic.form());
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
