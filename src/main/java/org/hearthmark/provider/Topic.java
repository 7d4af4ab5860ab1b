package org.hearthmark.provider;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a provider is asked about, one page each, and how long an answer holds. The names are kept in the database. */
public enum Topic {
    FIRM(About.FIRM, "What the provider is", FirmSaid.class),
    CONTACT(About.FIRM, "Who to speak to", ContactSaid.class),
    OWNERS(About.FIRM, "Who owns or controls it", OwnersSaid.class),
    COVER(About.FIRM, "Insurance", CoverSaid.class),
    ACCOUNTS(About.FIRM, "Accounts", AccountsSaid.class),
    SERVICE(About.SERVICE, "The service", ServiceSaid.class),
    STAFFING(About.SERVICE, "Staff numbers", StaffingSaid.class),
    HOME_ADDRESS(About.HOME, "Name and address", AddressSaid.class),
    HOME_OFFER(About.HOME, "Who it is for", OfferSaid.class),
    HOME_ACCESS(About.HOME, "Accessibility", AccessSaid.class),
    HOME_LANDLORD(About.HOME, "Landlord", LandlordSaid.class),
    /** Not asked for an application: said when it is so. */
    HOME_END(About.HOME, "Whether you run it", EndSaid.class);

    private static final int MONTHS = 12;
    private static final int MONTHS_OF_STAFF_NUMBERS = 6;

    private final About about;
    private final String label;
    private final Class<? extends Said> form;

    Topic(About about, String label, Class<? extends Said> form) {
        this.about = about;
        this.label = label;
        this.form = form;
    }

    public About about() {
        return about;
    }

    public String label() {
        return label;
    }

    /** As addresses have it, such as {@code home-address}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Topic> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(topic -> topic.slug().equals(slug))
                .findFirst();
    }

    /** Those that an application asks for, in that order. */
    public static List<Topic> of(About about) {
        return Arrays.stream(values())
                .filter(topic -> topic.about == about && topic != HOME_END)
                .toList();
    }

    /** The kind of answer that is kept. */
    public Class<? extends Said> form() {
        return form;
    }

    /**
     * The last day on which what is said on a day still holds: insurance until the first of its last days, accounts until the
     * next would be due, staff numbers six months, everything else twelve; that a home
     * is not run any more does not run out, which is null. The lengths are proposals of ours (ADR 0011).
     */
    public LocalDate goodUntil(Said said, LocalDate day) {
        return switch (this) {
            case COVER -> ((CoverSaid) said).firstLastDay().orElse(day.plusMonths(MONTHS));
            case ACCOUNTS -> ((AccountsSaid) said).nextDue(day);
            case STAFFING -> day.plusMonths(MONTHS_OF_STAFF_NUMBERS);
            case HOME_END -> null;
            default -> day.plusMonths(MONTHS);
        };
    }
}
