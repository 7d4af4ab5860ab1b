package org.hearthmark.provider;

/**
 * What a provider says of one topic, as typed: parts may be missing or wrong until {@link ProviderRecord#say} has taken it.
 * The names of its parts are kept in the database.
 */
public sealed interface Said
        permits FirmSaid,
                ContactSaid,
                OwnersSaid,
                CoverSaid,
                AccountsSaid,
                ServiceSaid,
                StaffingSaid,
                AddressSaid,
                OfferSaid,
                AccessSaid,
                LandlordSaid,
                EndSaid {

    Topic topic();
}
