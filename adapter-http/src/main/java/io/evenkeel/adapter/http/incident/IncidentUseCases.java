package io.evenkeel.adapter.http.incident;

import io.evenkeel.application.port.in.incident.ListIncidentsUseCase;
import io.evenkeel.application.port.in.incident.RecordIncidentUseCase;

/**
 * What the routes call.
 *
 * @param record takes note of failures
 * @param list tells which there were
 */
public record IncidentUseCases(RecordIncidentUseCase record, ListIncidentsUseCase list) {}
