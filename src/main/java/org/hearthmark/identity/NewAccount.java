package org.hearthmark.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearthmark.shared.Refusal;

/** What somebody types to have an account: their name and a password. */
public record NewAccount(String name, String password) {

    static final int LONGEST_NAME = 100;

    public NewAccount {
        name = name.strip();
    }

    /** @throws Refusal INVALID with the fields {@code name} and {@code password} */
    void require(PasswordRules rules, EmailAddress email) {
        Map<String, String> faults = new LinkedHashMap<>();
        nameFault(name, faults);
        rules.faultOf(password, email).ifPresent(fault -> faults.put("password", fault));
        if (!faults.isEmpty()) {
            throw Refusal.invalid("There is a problem", faults);
        }
    }

    static void nameFault(String name, Map<String, String> faults) {
        if (name.isBlank() || name.codePoints().anyMatch(Character::isISOControl)) {
            faults.put("name", "Enter your name");
        } else if (name.length() > LONGEST_NAME) {
            faults.put("name", "Enter a name of no more than " + LONGEST_NAME + " characters");
        }
    }

    @Override
    public String toString() {
        return "NewAccount";
    }
}
