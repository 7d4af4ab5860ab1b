package org.hearthmark.workflow.deployment;

/** Something outside a model that the model calls, with the element that does. */
record Need(String element, Kind kind, String name, String method, int arguments) {

    enum Kind {
        BEAN,
        METHOD,
        CLASS,
        FORM
    }

    static Need bean(String element, String name) {
        return new Need(element, Kind.BEAN, name, "", 0);
    }

    static Need method(String element, String bean, String method, int arguments) {
        return new Need(element, Kind.METHOD, bean, method, arguments);
    }

    static Need ofClass(String element, String name) {
        return new Need(element, Kind.CLASS, name, "", 0);
    }

    static Need form(String element, String id) {
        return new Need(element, Kind.FORM, id, "", 0);
    }

    @Override
    public String toString() {
        return switch (kind) {
                    case BEAN -> "bean " + name;
                    case METHOD -> "method " + name + "." + method + " with " + arguments + " argument(s)";
                    case CLASS -> "class " + name;
                    case FORM -> "form " + name;
                }
                + " (at " + element + ")";
    }
}
