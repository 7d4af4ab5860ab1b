package org.hearthmark.accreditation.web.intake;

import java.util.ArrayList;
import java.util.List;

/** A provider's application as typed, with its sections. It is what a draft keeps. */
public class ApplicationForm {

    private FirmPart firm = new FirmPart();
    private ServicePart service = new ServicePart();
    private CoverPart cover = new CoverPart();
    private List<HomePart> homes = new ArrayList<>();
    private boolean declared;

    public FirmPart getFirm() {
        return firm;
    }

    public void setFirm(FirmPart firm) {
        this.firm = firm;
    }

    public ServicePart getService() {
        return service;
    }

    public void setService(ServicePart service) {
        this.service = service;
    }

    public CoverPart getCover() {
        return cover;
    }

    public void setCover(CoverPart cover) {
        this.cover = cover;
    }

    public List<HomePart> getHomes() {
        return homes;
    }

    public void setHomes(List<HomePart> homes) {
        this.homes = homes;
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }
}
