package io.evenkeel.application.port.in.booking;

import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A change of one session.
 *
 * @param session which one
 * @param version the one that the change was decided on
 * @param change what happens to it
 * @param call null for one that is never repeated
 */
public record ChangeSessionRequest(
        SessionId session,
        long version,
        SessionChange change,
        @Nullable RepeatableCall<Session> call) {}
