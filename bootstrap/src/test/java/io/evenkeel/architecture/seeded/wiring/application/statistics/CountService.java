package io.evenkeel.architecture.seeded.wiring.application.statistics;

public record CountService(String name) {}
