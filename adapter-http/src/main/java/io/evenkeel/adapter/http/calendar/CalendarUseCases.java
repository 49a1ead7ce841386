package io.evenkeel.adapter.http.calendar;

import io.evenkeel.application.port.in.calendar.AddCalendarFeedUseCase;
import io.evenkeel.application.port.in.calendar.ListCalendarFeedsUseCase;
import io.evenkeel.application.port.in.calendar.ReadCalendarUseCase;
import io.evenkeel.application.port.in.calendar.RenewCalendarFeedUseCase;
import io.evenkeel.application.port.in.calendar.RevokeCalendarFeedUseCase;

/**
 * What the routes call.
 *
 * @param sinks makes the files
 */
public record CalendarUseCases(
        AddCalendarFeedUseCase add,
        ListCalendarFeedsUseCase list,
        RenewCalendarFeedUseCase renew,
        RevokeCalendarFeedUseCase revoke,
        ReadCalendarUseCase read,
        CalendarSinks sinks) {}
