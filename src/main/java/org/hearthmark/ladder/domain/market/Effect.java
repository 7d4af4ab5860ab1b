package org.hearthmark.ladder.domain.market;

import java.time.LocalDate;
import java.util.BitSet;

/**
 * Where the market is once a raise has taken effect and nobody has cured anything; homes by number.
 *
 * @param out    all that are no longer accredited without conditions, by this raise and those before it
 * @param vague  those of them of which it is only so because something was not looked at
 * @param unseen those in which something that this raise lifted was not looked at
 */
public record Effect(LocalDate day, BitSet out, BitSet vague, BitSet unseen) {}
