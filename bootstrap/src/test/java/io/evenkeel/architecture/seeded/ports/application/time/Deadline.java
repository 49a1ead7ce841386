package io.evenkeel.architecture.seeded.ports.application.time;

public record Deadline(long nanos) {}
