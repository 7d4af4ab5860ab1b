package org.hearthmark.provider;

import java.util.List;

/**
 * Who owns or controls a firm.
 */
public record OwnersSaid(List<Owner> owners) implements Said {

    public OwnersSaid {
        owners = owners == null ? List.of() : List.copyOf(owners);
    }

    @Override
    public Topic topic() {
        return Topic.OWNERS;
    }
}
