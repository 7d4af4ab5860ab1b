package org.hearthmark.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.hearthmark.identity.Sessions;
import org.hearthmark.identity.SignedInPerson;
import org.hearthmark.provider.NewFirm;
import org.hearthmark.provider.NewFirms;
import org.hearthmark.shared.web.FormCommand;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Begins a firm with what its pages have gathered in the session of who registered. */
@Component
class FirmBeginning {

    static final FirmLookedUp NOTHING = new FirmLookedUp(null, null, null, null);

    private static final String TYPED = FirmForm.class.getName();
    private static final String LOOKED_UP = FirmLookedUp.class.getName();

    private final NewFirms firms;
    private final Sessions sessions;

    FirmBeginning(NewFirms firms, Sessions sessions) {
        this.firms = firms;
        this.sessions = sessions;
    }

    /** What was typed on the pages before. */
    static FirmForm typed(HttpSession session) {
        return session.getAttribute(TYPED) instanceof FirmForm before ? before : new FirmForm();
    }

    /** What registers had under the numbers that were typed. */
    static FirmLookedUp found(HttpSession session) {
        return session.getAttribute(LOOKED_UP) instanceof FirmLookedUp found ? found : NOTHING;
    }

    static void keep(FirmForm form, HttpSession session) {
        session.setAttribute(TYPED, form);
    }

    static void keep(FirmLookedUp found, HttpSession session) {
        session.setAttribute(LOOKED_UP, found);
    }

    /** Where to go when it is begun; empty when it was refused, and then the model says why. */
    Optional<String> begin(
            NewFirm said, SignedInPerson me, HttpServletRequest request, HttpServletResponse response, Model model) {
        return FormCommand.result(() -> firms.begin(me.organisation(), said, me.username()), model)
                .map(firm -> {
                    sessions.renew(me, request, response);
                    request.getSession().removeAttribute(TYPED);
                    request.getSession().removeAttribute(LOOKED_UP);
                    return "redirect:/provider";
                });
    }
}
