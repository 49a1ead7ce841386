package io.evenkeel.adapter.http;

import io.evenkeel.adapter.http.importing.SessionFiles;
import io.evenkeel.adapter.http.roster.RosterUseCases;
import io.evenkeel.adapter.http.schedule.ScheduleUseCases;
import io.evenkeel.adapter.http.session.SessionUseCases;
import io.evenkeel.adapter.http.signin.SignInUseCases;
import io.evenkeel.application.port.in.health.CheckReadinessUseCase;
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
 * @param readiness tells whether the store answers
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
        CheckReadinessUseCase readiness,
        Supplier<String> metrics,
        @Nullable RequestQuotas quotas) {

    /** For servers that limit nobody. */
    public HttpUseCases(
            ComputeStatisticsUseCase statistics,
            FindDataPeriodUseCase period,
            ScheduleUseCases schedule,
            SessionUseCases sessions,
            ImportSessionsUseCase importing,
            SessionFiles files,
            @Nullable SignInUseCases signIn,
            RosterUseCases roster,
            CheckReadinessUseCase readiness,
            Supplier<String> metrics) {
        this(statistics, period, schedule, sessions, importing, files, signIn, roster, readiness, metrics, null);
    }
}
