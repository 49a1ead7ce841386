package io.evenkeel.application.port.in.schedule;

import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.time.Interval;

/**
 * A time that can be booked as long as nobody else moves.
 *
 * @param trainer who would give it
 * @param trainerName what people call the trainer
 * @param planned from when until when
 */
public record FreeSlot(TrainerId trainer, String trainerName, Interval planned) {}
