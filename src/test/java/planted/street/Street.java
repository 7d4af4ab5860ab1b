package planted.street;

import org.springframework.modulith.Modulithic;

/** A system of two modules, one of which reaches into the other. */
@Modulithic
public class Street {}
