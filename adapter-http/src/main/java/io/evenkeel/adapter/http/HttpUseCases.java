package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.calendar.CalendarUseCases;
import io.evenkeel.adapter.http.importing.SessionFiles;
import io.evenkeel.adapter.http.incident.IncidentUseCases;
import io.evenkeel.adapter.http.roster.RosterUseCases;
import io.evenkeel.adapter.http.schedule.ScheduleUseCases;
import io.evenkeel.adapter.http.series.SeriesUseCases;
import io.evenkeel.adapter.http.session.SessionUseCases;
import io.evenkeel.adapter.http.signin.SignInUseCases;
import io.evenkeel.application.port.in.health.CheckReadinessUseCase;
import io.evenkeel.application.port.in.health.ReadStatusUseCase;
import io.evenkeel.application.port.in.importing.ImportSessionsUseCase;
import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.FindDataPeriodUseCase;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the routes call.
 *
 * @param statistics computes reports
 * @param period finds the days that hold sessions
 * @param schedule answers questions about the schedule
 * @param sessions looks at sessions, books and changes them
 * @param importing takes session files in
 * @param files reads them
 * @param signIn signs in; null when nobody has to, and everybody may do everything
 * @param roster looks at trainers, activities and rooms, and edits them
 * @param calendars links to calendars, and what they lead to
 * @param incidents takes note of failures, and tells which there were
 * @param series looks at series, edits them and books their instances
 * @param readiness tells whether the store answers
 * @param status tells how the service is
 * @param metrics all series in the Prometheus text format
 * @param quotas what clients may take; null for as much as they like
 */
public record HttpUseCases(
        ComputeStatisticsUseCase statistics,
        FindDataPeriodUseCase period,
        ScheduleUseCases schedule,
        SessionUseCases sessions,
        ImportSessionsUseCase importing,
        SessionFiles files,
        @Nullable SignInUseCases signIn,
        RosterUseCases roster,
        CalendarUseCases calendars,
        IncidentUseCases incidents,
        SeriesUseCases series,
        CheckReadinessUseCase readiness,
        ReadStatusUseCase status,
        Supplier<String> metrics,
        @Nullable RequestQuotas quotas) {}
