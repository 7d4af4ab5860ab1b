package planted.street.house;

import planted.street.house.inner.Safe;

/** A module with a room of its own. */
public class House {

    Safe safe;
}
