package org.hearthmark.accreditation.web.intake;

/** The buttons that add a home to an application or take one out, without JavaScript. */
final class HomeEdits {

    private static final String ADD = "add-home";
    private static final String REMOVE = "remove-home-";

    private HomeEdits() {}

    /** @return whether the button was one of these, so that the page is shown again */
    static boolean apply(String action, ApplicationForm form) {
        if (action.equals(ADD)) {
            if (form.getHomes().size() < ApplicationCheck.MOST_HOMES) {
                form.getHomes().add(new HomePart());
            }
            return true;
        }
        if (action.matches(REMOVE + "\\d{1,2}")) {
            int number = Integer.parseInt(action.substring(REMOVE.length()));
            if (number < form.getHomes().size() && form.getHomes().size() > 1) {
                form.getHomes().remove(number);
            }
            return true;
        }
        return false;
    }
}
