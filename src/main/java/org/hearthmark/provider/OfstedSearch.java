package org.hearthmark.provider;

import java.util.Optional;

/**
 * What is looked for among the providers of Ofsted's lists.
 *
 * @param text          a URN or its beginning, or part of the name or owner, in any case
 * @param council       as Ofsted writes its name
 * @param provisionType as Ofsted has it
 */
public record OfstedSearch(
        Optional<String> text,
        Optional<String> council,
        Optional<String> provisionType,
        Optional<RegistrationStatus> status) {}
