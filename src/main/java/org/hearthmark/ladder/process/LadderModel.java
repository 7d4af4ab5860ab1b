package org.hearthmark.ladder.process;

/** The names that code and the model of a raise share; the wiring test holds them against the file. */
final class LadderModel {

    static final String RAISE_PROCESS = "standard-raise";
    static final String WITHDRAWN = "raise-withdrawn";

    static final String REFERENCE = "reference";
    static final String SETTING_AREA = "settingArea";
    static final String PROVIDER_LABEL = "providerLabel";

    private LadderModel() {}
}
