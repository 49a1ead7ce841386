package io.evenkeel.adapter.http.schedule;

import io.evenkeel.application.port.in.schedule.ExpandSeriesUseCase;
import io.evenkeel.application.port.in.schedule.FindConflictsUseCase;
import io.evenkeel.application.port.in.schedule.FindFreeSlotsUseCase;
import io.evenkeel.application.port.in.schedule.GeneratePlanUseCase;

/**
 * What the schedule routes call.
 *
 * @param conflicts finds what does not fit together
 * @param freeSlots finds when something could be booked
 * @param expansion tells when the sessions of a series take place
 * @param planning proposes who could give what
 */
public record ScheduleUseCases(
        FindConflictsUseCase conflicts,
        FindFreeSlotsUseCase freeSlots,
        ExpandSeriesUseCase expansion,
        GeneratePlanUseCase planning) {}
