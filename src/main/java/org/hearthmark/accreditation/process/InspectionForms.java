package org.hearthmark.accreditation.process;

import java.util.function.Supplier;
import org.hearthmark.standard.StandardPublished;
import org.hearthmark.standard.Standards;
import org.hearthmark.workflow.Deployments;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Sees to it, before the first request, that every published version of the standard has its inspection form, and the one
 * that asks about any of its items. A form that
 * is deployed stays as it is: an inspection that has begun is not changed by a release.
 */
@Component
class InspectionForms implements SmartInitializingSingleton {

    private static final String STEP = "inspect-property";

    private final Standards standards;
    private final Deployments deployments;

    InspectionForms(Standards standards, Deployments deployments) {
        this.standards = standards;
        this.deployments = deployments;
    }

    @Override
    public void afterSingletonsInstantiated() {
        standards.published().forEach(version -> publish(version.number()));
    }

    /** Long before it takes effect anywhere: an inspection that begins then finds its form. */
    @ApplicationModuleListener
    void on(StandardPublished event) {
        publish(event.version());
    }

    private void publish(int version) {
        var asked = standards.askedUpTo(version);
        deploy(
                AccreditationModel.inspectionFormOf(version),
                () -> InspectionForm.of(asked, standards.recordedIn(STEP)));
        deploy(AccreditationModel.itemsFormOf(version), () -> InspectionForm.ofReassessment(asked, standards.items()));
    }

    private void deploy(String form, Supplier<String> json) {
        if (!deployments.hasForm(form)) {
            deployments.deployForm(form, json.get());
        }
    }
}
