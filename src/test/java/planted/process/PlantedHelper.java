package planted.process;

import org.hearthmark.accreditation.domain.casework.Cases;

/** Faults: its name, and an adapter that reads a repository. */
public class PlantedHelper {

    Cases cases;
}
