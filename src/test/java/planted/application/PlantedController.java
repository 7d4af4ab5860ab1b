package planted.application;

import org.springframework.stereotype.Controller;

/** Fault: a controller outside of web, and public. */
@Controller
public class PlantedController {}
