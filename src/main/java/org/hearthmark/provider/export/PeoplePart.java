package org.hearthmark.provider.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearthmark.identity.Colleagues;
import org.hearthmark.provider.ExportPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who acts for the provider. */
@Component
@Order(5)
class PeoplePart implements ExportPart {

    private final Colleagues colleagues;
    private final ObjectMapper json;

    PeoplePart(Colleagues colleagues, ObjectMapper json) {
        this.colleagues = colleagues;
        this.json = json;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public String title() {
        return "Who acts for you here";
    }

    @Override
    public void each(UUID organisation, Consumer<String> line) {
        colleagues
                .of(organisation)
                .forEach(one -> line.accept(json.createObjectNode()
                        .put("userName", one.username())
                        .put("name", one.name())
                        .put("email", one.email())
                        .put("administrator", one.administrator())
                        .toString()));
    }
}
