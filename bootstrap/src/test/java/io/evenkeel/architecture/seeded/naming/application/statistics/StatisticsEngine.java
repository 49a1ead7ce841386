package io.evenkeel.architecture.seeded.naming.application.statistics;

public record StatisticsEngine(long value) {}
