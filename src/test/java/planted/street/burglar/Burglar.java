package planted.street.burglar;

import planted.street.house.inner.Safe;

/** Fault: reaches into another module's inner room. */
public class Burglar {

    Safe stolen;
}
