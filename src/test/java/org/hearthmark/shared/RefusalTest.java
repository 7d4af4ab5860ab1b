package org.hearthmark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aRefusalNamesTheFieldsInTheOrderOfTheForm() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("town", "Enter the town");
        fields.put("name", "Enter the name");

        Refusal refusal = Refusal.invalid("There is a problem", fields);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.title()).isEqualTo("There is a problem");
        assertThat(refusal.fields().keySet()).containsExactly("town", "name");
    }

    @Test
    void eachKindSaysWhatToDoOrWhy() {
        assertThat(Refusal.forbidden("You worked on this case").kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(Refusal.stale().kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(Refusal.stale().title()).contains("reload");
        assertThat(Refusal.unknown("case").kind()).isEqualTo(Refusal.Kind.UNKNOWN);
        assertThat(Refusal.unknown("case").fields()).isEmpty();
    }
}
