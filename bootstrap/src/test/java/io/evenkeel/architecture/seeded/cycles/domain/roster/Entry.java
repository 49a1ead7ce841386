package io.evenkeel.architecture.seeded.cycles.domain.roster;

public record Entry(String name) {}
