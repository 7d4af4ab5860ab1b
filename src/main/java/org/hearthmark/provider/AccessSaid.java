package org.hearthmark.provider;

/**
 * Who can get into a home and about in it.
 *
 * @param stepFree whether there is no step from the street to the door and the shared rooms
 * @param groundFloorBedrooms how many bedrooms are reached without stairs
 * @param wheelchairBedrooms how many of all bedrooms suit a wheelchair
 * @param adaptedBathroom whether there is a bathroom for somebody with a disability
 * @param notes what else there is to know; null where nothing
 */
public record AccessSaid(
        Boolean stepFree,
        Integer groundFloorBedrooms,
        Integer wheelchairBedrooms,
        Boolean adaptedBathroom,
        String notes)
        implements Said {

    public AccessSaid {
        notes = Typed.text(notes);
    }

    @Override
    public Topic topic() {
        return Topic.HOME_ACCESS;
    }
}
