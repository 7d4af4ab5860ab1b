package org.hearthmark.accreditation.process;

import org.hearthmark.accreditation.application.sample.Cures;
import org.hearthmark.accreditation.application.sample.FileSamples;
import org.hearthmark.accreditation.application.sample.SampleItems;
import org.hearthmark.accreditation.application.sample.SampleVerdicts;
import org.hearthmark.accreditation.application.visit.VisitArrangements;
import org.hearthmark.accreditation.application.visit.Visits;
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
