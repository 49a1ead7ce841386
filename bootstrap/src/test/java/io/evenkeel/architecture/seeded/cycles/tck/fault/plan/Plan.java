package io.evenkeel.architecture.seeded.cycles.tck.fault.plan;

public record Plan(int number) {}
