package io.evenkeel.adapter.http.schedule;

import io.evenkeel.application.port.in.schedule.NamedTrainer;

/**
 * A trainer as the API writes one.
 *
 * @param id the identity
 * @param name what people call the trainer
 */
public record Person(String id, String name) {

    static Person of(NamedTrainer trainer) {
        return new Person(trainer.id().value(), trainer.name());
    }
}
