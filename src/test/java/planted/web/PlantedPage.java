package planted.web;

import org.hearthmark.accreditation.domain.casework.Cases;

/** Fault: a page that reads a repository. */
public class PlantedPage {

    Cases cases;
}
