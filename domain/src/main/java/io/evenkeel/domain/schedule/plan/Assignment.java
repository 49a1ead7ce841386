package io.evenkeel.domain.schedule.plan;

import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.SessionId;

/**
 * A session and who is to give it.
 *
 * @param session what is given
 * @param trainer by whom
 */
public record Assignment(SessionId session, TrainerId trainer) {}
