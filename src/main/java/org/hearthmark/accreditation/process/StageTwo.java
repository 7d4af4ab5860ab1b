package org.hearthmark.accreditation.process;

import org.hearthmark.accreditation.application.Cures;
import org.hearthmark.accreditation.application.FileSamples;
import org.hearthmark.accreditation.application.SampleItems;
import org.hearthmark.accreditation.application.SampleVerdicts;
import org.hearthmark.accreditation.application.VisitArrangements;
import org.hearthmark.accreditation.application.Visits;
import org.hearthmark.standard.Standards;
import org.springframework.stereotype.Component;

/** The desks at which stage 2 is worked on. */
@Component
record StageTwo(
        VisitArrangements arrangements,
        Visits visits,
        FileSamples files,
        SampleVerdicts verdicts,
        SampleItems sampleItems,
        Cures cures,
        Standards standards) {}
