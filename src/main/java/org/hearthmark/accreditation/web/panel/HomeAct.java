package org.hearthmark.accreditation.web.panel;

import java.util.List;

/**
 * Something a provider can do about one home, in the words of its page.
 *
 * @param quoted  what it is about, as somebody wrote it; empty for nothing
 * @param points  what follows from it
 * @param warning empty where it can be undone
 */
public record HomeAct(
        String title, String quoted, List<String> points, String label, String button, String warning, String path) {

    static HomeAct representations(int home, String until) {
        return new HomeAct(
                "Representations for home " + home,
                "",
                List.of(
                        "You can send them once, until " + until,
                        "they are considered by somebody who neither worked on your application nor sat in the panel",
                        "files that bear them out go to the evidence page of your application, before you send this",
                        "nothing changes for the home until they are considered"),
                "Why should this home not be refused?",
                "Send the representations",
                "",
                "representations");
    }

    static HomeAct withdrawal(int home) {
        return new HomeAct(
                "Withdraw home " + home,
                "",
                List.of(
                        "The work on this home ends at once, and it gets no decision",
                        "your other homes go on",
                        "if it was accredited before, that is not touched",
                        "you can apply for it again at any time"),
                "Reason",
                "Withdraw this home",
                "A withdrawal cannot be undone.",
                "withdraw");
    }

    static HomeAct claim(int home, int number, String text, String due) {
        return new HomeAct(
                "Condition " + number + " of home " + home,
                text,
                List.of(
                        "It has to be met by " + due,
                        "an inspector looks whether it is met, and you get a message with the result",
                        "files and photos that show it go to the evidence page of your application"),
                "How do you meet this condition?",
                "Say that it is met",
                "",
                "conditions/" + number);
    }
}
