package org.hearthmark.provider;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.shared.Refusal;

/**
 * What public registers tell of firms, and how old it is. Registers are asked in the background, never while somebody
 * waits for a page; a fact that is too old, or was never told, is pending: neither clear nor failed. What was told by another
 * source than the one that is asked now, such as a demonstration's, is no fact any more.
 */
public interface PublicFacts {

    /** Of every kind, in the order of the kinds; of a firm that no register is asked about, too. */
    Map<FactKind, FactState> of(UUID firm);

    /**
     * The same for many, by firm; firms that do not exist are left out. Three statements for any number, with the raw answers: to be
     * asked for some hundreds at a time.
     */
    Map<UUID, Map<FactKind, FactState>> of(Collection<UUID> firms);

    /**
     * What the register's usable answers say on a day. What a person recorded is not in it. Where the register knows nothing
     * of a kind, its list is empty; where it knows no such company, there is a usable fact and no profile.
     */
    CompanyReading readingOn(UUID firm, LocalDate day);

    /** The same for many, by firm. */
    Map<UUID, CompanyReading> readingsOn(Collection<UUID> firms, LocalDate day);

    /** The same of a firm whose states were asked for already; asks the database nothing. */
    CompanyReading readingOn(Map<FactKind, FactState> ofTheFirm, LocalDate day);

    /**
     * Asks about the firm as soon as there is time, and from then on by the interval of each kind. Watching again changes
     * nothing, except that a new company number is asked about at once. Sole traders and firms without a company number are
     * not asked about.
     */
    void watch(UUID firm);

    /** The same for many, in a constant number of statements. */
    void watch(Collection<UUID> firms);

    /** Asks no more; what is known stays, and grows old. */
    void unwatch(UUID firm);

    /** The same for many, in one statement. */
    void unwatch(Collection<UUID> firms);

    /**
     * Asks about a watched firm before all others.
     *
     * @throws Refusal INVALID when it is not watched
     */
    void askNow(UUID firm);

    /**
     * Keeps what a person found where the register does not answer; used until a later answer, or until it is too old.
     *
     * @param seenOn when the person looked, a day in Europe/London
     * @throws Refusal INVALID with the fields {@code seenOn} and {@code reason}
     */
    void recordByHand(UUID firm, FactKind kind, PublicFact.ByHand found, LocalDate seenOn, String by);

    /** What people recorded about the firm in a register's place, newest first. */
    List<PublicFact> recordedByHand(UUID firm, int most);

    /** Any fact ever told or recorded. */
    Optional<PublicFact> find(UUID fact);
}
