package io.evenkeel.application.port.in.schedule;

import io.evenkeel.domain.time.Interval;

/**
 * A time that can be booked as long as nobody else moves.
 *
 * @param trainer who would give it
 * @param planned from when until when
 */
public record FreeSlot(NamedTrainer trainer, Interval planned) {}
