package org.hearthmark.accreditation.application.casefile;

import java.util.List;
import java.util.Optional;
import org.hearthmark.accreditation.application.casefile.Progress.Stage;
import org.hearthmark.accreditation.application.casefile.Progress.State;
import org.hearthmark.accreditation.domain.casework.CaseStatus;
import org.hearthmark.accreditation.domain.casework.HomeStatus;
import org.hearthmark.accreditation.domain.casework.Step;

/** Where a home that was added later stands: of stage 1 it has the check of its landlord, of stage 2 nothing. */
final class ProgressOfAddedHome {

    private ProgressOfAddedHome() {}

    static List<Stage> stages(CaseFile file) {
        return List.of(
                new Stage(1, "Landlord check", "Officers check the landlord of the home.", landlord(file)),
                new Stage(
                        3,
                        "Your home",
                        "The home is inspected against the checklist, then the panel decides on it.",
                        home(file)));
    }

    private static State landlord(CaseFile file) {
        boolean checked = checked(file);
        if (file.summary().status() == CaseStatus.WITHDRAWN && !checked) {
            return State.ENDED;
        }
        return checked ? State.DONE : State.NOW;
    }

    private static State home(CaseFile file) {
        return switch (file.summary().status()) {
            case WITHDRAWN -> checked(file) ? State.ENDED : State.SKIPPED;
            case CLOSED -> State.DONE;
            default -> checked(file) ? State.NOW : State.LATER;
        };
    }

    /** A check whose answers are pending stays to be made. */
    private static boolean checked(CaseFile file) {
        return file.homes().get(0).status() != HomeStatus.LANDLORD_CHECK
                && file.steps().stream().anyMatch(step -> step.step() == Step.CHECK_LANDLORD);
    }

    /** Empty from its inspection until its decision, where it goes on like every home. */
    static Optional<String> next(CaseFile file) {
        return switch (file.summary().status()) {
            case CLOSED -> Optional.of("The home is decided. Nothing more is needed for it here.");
            case WITHDRAWN -> Optional.of("This home was withdrawn. Nothing more is needed.");
            default ->
                file.homes().get(0).status() == HomeStatus.LANDLORD_CHECK
                        ? Optional.of(
                                "When the landlord is checked, an inspector agrees a day with you and inspects the home.")
                        : Optional.empty();
        };
    }
}
