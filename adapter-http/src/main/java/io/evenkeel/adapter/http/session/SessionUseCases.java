package io.evenkeel.adapter.http.session;

import io.evenkeel.application.port.in.booking.BookSessionUseCase;
import io.evenkeel.application.port.in.booking.ChangeSessionUseCase;
import io.evenkeel.application.port.in.session.FindSessionUseCase;
import io.evenkeel.application.port.in.session.ListSessionsUseCase;
import java.time.InstantSource;

/**
 * What the session routes call.
 *
 * @param find finds one session
 * @param list lists sessions
 * @param book books a session
 * @param change takes a session through its life
 * @param now when an action happens that does not say when
 */
public record SessionUseCases(
        FindSessionUseCase find,
        ListSessionsUseCase list,
        BookSessionUseCase book,
        ChangeSessionUseCase change,
        InstantSource now) {}
