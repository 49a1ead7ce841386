package io.evenkeel.architecture.seeded.layers.domain;

public record KeepsToItself(String name) {}
