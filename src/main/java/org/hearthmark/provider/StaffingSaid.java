package org.hearthmark.provider;

/** How many people work in a service, of whom some at night and some from agencies. */
public record StaffingSaid(Integer total, Integer nights, Integer agency) implements Said {

    @Override
    public Topic topic() {
        return Topic.STAFFING;
    }
}
