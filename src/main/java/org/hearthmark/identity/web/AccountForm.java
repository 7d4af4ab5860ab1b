package org.hearthmark.identity.web;

/** What people type of their account. */
public class AccountForm {

    static final String EMAIL_FAULT = "Enter an e-mail address, such as name@example.org";

    private String email = "";
    private String name = "";
    private String password = "";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }
}
