package org.hearthmark.accreditation.web.intake;

/** A home that is added later, as typed. It is what its draft keeps. */
public class AddedHomeForm {

    private String service = "";
    private HomePart home = new HomePart();
    private boolean declared;

    /** The id of the service to which the home is added. */
    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service == null ? "" : service.strip();
    }

    public HomePart getHome() {
        return home;
    }

    public void setHome(HomePart home) {
        this.home = home;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }
}
