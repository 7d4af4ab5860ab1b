package org.hearthmark.identity.web;

import java.util.List;
import java.util.stream.Collectors;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where administrators begin: who has an account, and the way to what else they look after. */
@Controller
class AdministrationPage implements AddressRules {

    private final People people;

    AdministrationPage(People people) {
        this.people = people;
    }

    @Override
    public List<AddressRule> addresses() {
        return List.of(AddressRule.forRoles("/admin", Role.ADMINISTRATOR));
    }

    @GetMapping("/admin")
    String show(Model model) {
        model.addAttribute("people", people.all().stream().map(Account::of).toList());
        return "identity/administration";
    }

    /** An account as the page lists it. */
    record Account(String username, String name, String email, String roles) {

        static Account of(Person person) {
            String roles = person.roles().stream().map(Role::label).sorted().collect(Collectors.joining(", "));
            return new Account(
                    person.username(),
                    person.name(),
                    person.email(),
                    person.serviceAccount() ? roles + " (service account)" : roles);
        }
    }
}
