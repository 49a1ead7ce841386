package io.evenkeel.application.port.in.schedule;

import io.evenkeel.domain.roster.TrainerId;

/**
 * A trainer as people know one.
 *
 * @param id the identity
 * @param name what people call the trainer
 */
public record NamedTrainer(TrainerId id, String name) {}
