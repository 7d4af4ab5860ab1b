package org.hearthmark.provider.ofsted;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of Ofsted's list that are kept, with the headings under which they were published from 2018 to 2025.
 * Headings are compared by their letters and digits alone.
 */
enum ListColumn {
    URN(true, "URN", "Unique reference number", "Provider URN", "Ofsted URN"),
    PROVISION_TYPE(true, "Provision type", "Provider type", "Type of provision"),
    REGISTERED_ON(true, "Registration date", "Date of registration", "Date registered"),
    STATUS(true, "Registration status", "Status of registration"),
    COUNCIL(true, "Local authority", "Local authority name", "Council"),
    OUTCOME(
            true,
            "Supported accommodation outcome",
            "Outcome of supported accommodation",
            "Supported accommodation overall outcome"),
    PREMISES(true, "Supported accommodation premises", "Premises", "Number of supported accommodation premises"),
    NAME(false, "Name", "Provider name", "Setting name"),
    OWNER(
            false,
            "Organisation which owns the provider",
            "Organisation that owns the provider",
            "Organisation name",
            "Organisation",
            "Owner"),
    REGION(false, "Ofsted region", "Region"),
    SECTOR(false, "Sector"),
    PLACES(false, "Places", "Number of places", "Registered places"),
    INSPECTED_ON(false, "Latest full inspection date", "Inspection date", "Full inspection date"),
    PUBLISHED_ON(
            false, "Latest full inspection publication date", "Publication date", "Full inspection publication date"),
    JUDGEMENT(
            false,
            "Overall experiences and progress of children and young people",
            "Latest full inspection overall experiences and progress of children and young people",
            "Overall effectiveness");

    private static final Set<String> KNOWN_AND_NOT_KEPT = Stream.of(
                    "Web link",
                    "Linked education URN",
                    "Address 1",
                    "Address 2",
                    "Town",
                    "County",
                    "Postcode",
                    "Government Office Region",
                    "Parliamentary constituency",
                    "Short-break-only children's home",
                    "Multi-building children's home",
                    "Event type",
                    "Event number",
                    "Latest full inspection event type",
                    "Latest full inspection event number",
                    "Outcomes in education and related learning activities",
                    "Health services",
                    "How well children and young people are helped and protected",
                    "The effectiveness of leaders and managers",
                    "Outcomes for children and young people",
                    "Quality of care",
                    "Safeguarding children and young people",
                    "Leadership and management")
            .map(ListColumn::plain)
            .collect(Collectors.toSet());

    private final boolean essential;
    private final List<String> headings;

    ListColumn(boolean essential, String... headings) {
        this.essential = essential;
        this.headings = List.of(headings);
    }

    static Optional<ListColumn> of(String heading) {
        String plain = plain(heading);
        return Arrays.stream(values())
                .filter(column ->
                        column.headings.stream().anyMatch(known -> plain(known).equals(plain)))
                .findFirst();
    }

    /** Whether we know the heading and have no use for what stands below it. */
    static boolean isNotKept(String heading) {
        String plain = plain(heading);
        return KNOWN_AND_NOT_KEPT.contains(plain)
                || plain.startsWith("previous")
                || plain.startsWith("latestfullinspectio");
    }

    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Without it, the file is none of Ofsted's provider lists, or one that we cannot use. */
    boolean essential() {
        return essential;
    }

    /** The heading as it was published last. */
    String heading() {
        return headings.get(0);
    }
}
