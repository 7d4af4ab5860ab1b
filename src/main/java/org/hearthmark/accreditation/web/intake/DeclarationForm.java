package org.hearthmark.accreditation.web.intake;

/** Who declares that what is sent is true, as typed. */
public class DeclarationForm {

    private String name = "";
    private String position = "";
    private boolean declared;
    private String checked = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name.strip();
    }

    /** What they are in the firm. */
    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position == null ? "" : position.strip();
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }

    /** The version of the answers that were checked. */
    public String getChecked() {
        return checked;
    }

    public void setChecked(String checked) {
        this.checked = checked == null ? "" : checked;
    }
}
