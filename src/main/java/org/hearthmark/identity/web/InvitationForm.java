package org.hearthmark.identity.web;

import java.util.List;
import org.hearthmark.shared.web.Option;

/** Whom to invite, as typed. */
public class InvitationForm {

    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final String MEMBER = "MEMBER";

    static final List<Option> ROLES = List.of(
            new Option(MEMBER, "Member", "Applies, answers, sends files, keeps the record"),
            new Option(ADMINISTRATOR, "Administrator", "The same, and invites and removes people"));

    private String email = "";
    private String role = "";

    boolean roleChosen() {
        return role.equals(ADMINISTRATOR) || role.equals(MEMBER);
    }

    boolean administrator() {
        return role.equals(ADMINISTRATOR);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email.strip();
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role == null ? "" : role;
    }
}
