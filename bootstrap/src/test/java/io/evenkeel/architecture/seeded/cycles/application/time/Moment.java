package io.evenkeel.architecture.seeded.cycles.application.time;

public record Moment(long nanos) {}
