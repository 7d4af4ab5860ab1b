package org.hearthmark.provider.web;

import java.util.List;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.hearthmark.identity.Role;
import org.hearthmark.provider.companieshouse.HouseConnection;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows administrators whether Companies House is connected, and answers. */
@Controller
class CompaniesHousePage implements AddressRules {

    private final HouseConnection connection;

    CompaniesHousePage(HouseConnection connection) {
        this.connection = connection;
    }

    @Override
    public List<AddressRule> addresses() {
        return List.of(AddressRule.forRoles("/admin/companies-house", Role.ADMINISTRATOR));
    }

    @GetMapping("/admin/companies-house")
    String show(Model model) {
        model.addAttribute("facts", connection.inWords());
        model.addAttribute("keyed", connection.keyed());
        return "provider/companies-house";
    }
}
