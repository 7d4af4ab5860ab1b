package org.hearthmark.accreditation.process;

/** The names that code and the two models of accreditation share; the wiring test holds them against the files. */
final class AccreditationModel {

    static final String CASE_PROCESS = "accreditation";
    static final String HOME_PROCESS = "property-accreditation";
    static final String CONDITION_PROCESS = "condition-follow-up";
    static final String CHANGE_PROCESS = "changed-fact";

    static final String REASSESSMENT_PROCESS = "reassessment";

    static final String GAPS_ANSWERED = "gaps-answered";
    static final String REASSESSMENT_NEEDLESS = "reassessment-needless";
    static final String SENT_AGAIN = "application-sent-again";
    static final String WITHDRAWN = "application-withdrawn";
    static final String COMMENTS_SENT = "comments-sent";
    static final String REPRESENTATIONS_MADE = "representations-made";
    static final String DEFERRAL_ENDED = "deferral-ended";
    static final String HOME_WITHDRAWN = "home-withdrawn";

    static final String REFERENCE = "reference";
    static final String SETTING_AREA = "settingArea";
    static final String PROVIDER_LABEL = "providerLabel";
    static final String REGISTERS_SAY = "registersSay";
    static final String INSPECTION_FORM = "inspectionForm";
    static final String ITEMS_FORM = "itemsForm";
    static final String OWN_DATE = "ownDate";

    static final String OUTCOME = "outcome";
    static final String REASONS = "reasons";

    private AccreditationModel() {}

    /** The form that asks about any of the items of one version of the standard. */
    static String itemsFormOf(int version) {
        return "assess-items-v" + version;
    }

    /** The form that inspects a home against one version of the standard. */
    static String inspectionFormOf(int version) {
        return "inspect-property-v" + version;
    }
}
