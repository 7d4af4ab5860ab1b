package org.hearthmark.accreditation.domain.recheck;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What Ofsted's list says of one service, and how old the list is.
 *
 * @param urn   the service's number as its provider states it; null for none
 * @param list  the last list that was imported; empty when there never was one
 * @param entry the service on it, or as it was last on one; empty when it never was
 */
public record ServiceOnList(String urn, Optional<ListDay> list, Optional<Entry> entry) {

    /**
     * @param source    the list, as pages say it
     * @param goodUntil the last day on which it may be used
     */
    public record ListDay(String source, LocalDate asAt, LocalDate goodUntil) {}

    /**
     * @param status       Ofsted's own word, such as {@code Active} or {@code Suspended}
     * @param gone         whether it is no longer on the list
     * @param provision    Ofsted's word for the kind of provision
     * @param registeredOn null where the list does not say
     * @param outcome      of the last inspection, in Ofsted's words; null for none
     * @param inspectedOn  null where it was not inspected, or the list does not say
     */
    public record Entry(
            String status,
            boolean gone,
            String provision,
            LocalDate registeredOn,
            String outcome,
            LocalDate inspectedOn) {

        public boolean suspended() {
            return "suspended".equalsIgnoreCase(status.strip());
        }

        public boolean active() {
            return "active".equalsIgnoreCase(status.strip());
        }
    }

    /** The list, where it may be used on this day. */
    Optional<ListDay> usableOn(LocalDate day) {
        return list.filter(one -> !day.isAfter(one.goodUntil()));
    }
}
