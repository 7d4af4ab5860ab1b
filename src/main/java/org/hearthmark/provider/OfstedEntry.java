package org.hearthmark.provider;

import java.time.LocalDate;

/**
 * A provider as Ofsted's published list has it. Texts are as published; what the list withholds ("REDACTED") is null, and
 * so is what it leaves empty.
 *
 * @param urn           Ofsted's number
 * @param provisionType such as "Supported Accommodation" or "Children's home"
 * @param status        what the list says of the registration; NOT_REGISTERED where it has ended or vanished
 * @param statusWord    the list's own word, such as "Active"; "Not on the list" for one that has vanished
 * @param vanished      it was on an earlier list, and the list of {@code asAt} no longer has it
 * @param registeredOn  the day of registration
 * @param owner         the organisation that owns the provider
 * @param council       the council where it is, as Ofsted writes its name
 * @param places        how many young people it may take
 * @param premises      of supported accommodation: in how many places it runs
 * @param outcome       of supported accommodation: what came of the latest full inspection
 * @param outcomeWord   the list's own words for it
 * @param judgement     of other kinds of provider: the overall judgement of the latest full inspection, in its own word
 * @param inspectedOn   the day of the latest full inspection
 * @param asAt          the day of the latest list that told of it
 */
public record OfstedEntry(
        String urn,
        String provisionType,
        RegistrationStatus status,
        String statusWord,
        boolean vanished,
        LocalDate registeredOn,
        String name,
        String owner,
        String council,
        String region,
        String sector,
        Integer places,
        Integer premises,
        OfstedOutcome outcome,
        String outcomeWord,
        String judgement,
        LocalDate inspectedOn,
        LocalDate publishedOn,
        LocalDate asAt) {

    private static final String SUPPORTED_ACCOMMODATION = "Supported Accommodation";

    /** Whether it is registered for what we accredit: supported accommodation. */
    public boolean supportedAccommodation() {
        return isSupportedAccommodation(provisionType);
    }

    public static boolean isSupportedAccommodation(String provisionType) {
        return SUPPORTED_ACCOMMODATION.equalsIgnoreCase(provisionType);
    }

    /** The outcome as the list has it, or that there is none, or that it is withheld. */
    public String outcomeInWords() {
        return outcomeWord == null ? outcome.label() : outcomeWord;
    }

    /** The last day on which it may be relied on; from the next it is pending. */
    public LocalDate goodUntil() {
        return OfstedList.goodUntil(asAt);
    }

    public boolean usableOn(LocalDate day) {
        return !day.isAfter(goodUntil());
    }

    /** Where it comes from, as pages say it. */
    public String source() {
        return OfstedList.source(asAt);
    }
}
