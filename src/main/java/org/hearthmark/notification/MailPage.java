package org.hearthmark.notification;

import java.util.Locale;
import org.hearthmark.notification.Post.Letter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a message's two forms from its one text. Each says on which page people choose what they get. */
class MailPage {

    private static final String TEMPLATE = "notification/mail";

    private final ITemplateEngine templates;
    private final String choices;

    /** @param address where the application is found from outside */
    MailPage(ITemplateEngine templates, String address) {
        this.templates = templates;
        this.choices = address + "/account/notices";
    }

    String plain(Letter letter) {
        return letter.text().strip() + "\n\n-- \n" + why(letter.kind()) + "\n" + choices + "\n";
    }

    String html(Letter letter) {
        Context page = new Context(Locale.UK);
        page.setVariable("subject", letter.subject());
        page.setVariable("body", MailText.of(letter.text()));
        page.setVariable("why", why(letter.kind()));
        page.setVariable("address", choices);
        return templates.process(TEMPLATE, page);
    }

    private static String why(NoticeKind kind) {
        return kind.optional()
                ? "Messages of this kind (%s) can be switched off. If you have an account, choose here:"
                        .formatted(kind.label())
                : "Messages of this kind (%s) cannot be switched off. If you have an account, choose here which others you get:"
                        .formatted(kind.label());
    }
}
