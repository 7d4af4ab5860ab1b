package org.hearthmark.workflow.jobs;

import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;

/** The engine's handling of a job without retries left, with a record of when it came and how it ended. */
class RecordedIncidents extends DefaultIncidentHandler {

    private final IncidentRecords records;

    RecordedIncidents(IncidentRecords records) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.records = records;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        records.incident("INCIDENT", context, message);
        return super.handleIncident(context, message);
    }

    @Override
    public void resolveIncident(IncidentContext context) {
        records.incident("INCIDENT_RESOLVED", context, "");
        super.resolveIncident(context);
    }

    @Override
    public void deleteIncident(IncidentContext context) {
        records.incident("INCIDENT_DELETED", context, "");
        super.deleteIncident(context);
    }
}
