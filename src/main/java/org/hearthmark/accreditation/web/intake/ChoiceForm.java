package org.hearthmark.accreditation.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearthmark.accreditation.application.intake.Choices;

/** The service and the homes that an application chooses, as ticked. */
public class ChoiceForm {

    private String service = "";
    private List<String> homes = new ArrayList<>();

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public List<String> getHomes() {
        return homes;
    }

    public void setHomes(List<String> homes) {
        this.homes = homes;
    }

    /** What is no id chooses nothing. */
    UUID chosenService() {
        return id(service);
    }

    List<UUID> chosenHomes() {
        return homes.stream().limit(Choices.MOST_HOMES + 1L).map(ChoiceForm::id).toList();
    }

    private static UUID id(String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(text)
                : new UUID(0, 0);
    }
}
