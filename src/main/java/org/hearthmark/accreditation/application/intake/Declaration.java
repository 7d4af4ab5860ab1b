package org.hearthmark.accreditation.application.intake;

import java.time.Instant;

/**
 * That what an application says is true, declared by somebody when it was sent.
 *
 * @param position what they are in the firm, in their own words
 * @param by       the user name of who sent it
 */
public record Declaration(String name, String position, String words, Instant at, String by) {

    /** What is declared. */
    public static final String WORDS =
            "What the record of the firm says is true and complete as far as I know, and I may say it"
                    + " for the firm. The alliance may check it with public registers, visit the firm, open a sample of staff files"
                    + " and inspect each home, and the councils of the alliance see the outcome.";

    /** What is declared of a home that is added to accredited ones. */
    public static final String WORDS_OF_ADDED_HOME =
            "What the record of the firm says of this home is true and complete as far as I know, and I may say it for the firm."
                    + " The alliance may check the landlord and inspect the home, and the councils of the alliance see the"
                    + " outcome.";
}
