package org.hearthmark.register.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearthmark.register.HomeCheck;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The question that comes before every placement. The young person's age is asked first. */
@Controller
class CheckPage {

    private static final int LONGEST = 200;

    private final HomeCheck check;
    private final Clock clock;

    CheckPage(HomeCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/council/check")
    String page(@RequestParam(required = false) String age, @RequestParam(required = false) String home, Model model) {
        model.addAttribute("age", age == null ? "" : age);
        model.addAttribute("home", home == null ? "" : home);
        if (age != null || home != null) {
            answer(typed(age), typed(home), model);
        }
        return "register/check";
    }

    private void answer(String age, String home, Model model) {
        var faults = faults(age, home);
        if (!faults.isEmpty()) {
            model.addAttribute("fields", faults);
            return;
        }
        var never = HomeCheck.never(Integer.parseInt(age));
        if (never.isPresent()) {
            model.addAttribute("never", never.get());
            return;
        }
        var answers = check.ask(Integer.parseInt(age), home);
        model.addAttribute("answers", answers);
        model.addAttribute("more", answers.size() == HomeCheck.MOST);
        model.addAttribute("asked", clock.instant());
    }

    private static Map<String, String> faults(String age, String home) {
        var faults = new LinkedHashMap<String, String>();
        if (!age.matches("\\d{1,2}")) {
            faults.put("age", "Enter the young person's age in years, like 17");
            return faults;
        }
        // under 16 the answer is the same for every home, so none has to be named
        if (HomeCheck.never(Integer.parseInt(age)).isEmpty() && (home.isBlank() || home.length() > LONGEST)) {
            faults.put("home", "Enter the home's name, Ofsted's number, postcode or our reference");
        }
        return faults;
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }
}
