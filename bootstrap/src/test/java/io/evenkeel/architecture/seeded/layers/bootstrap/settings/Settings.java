package io.evenkeel.architecture.seeded.layers.bootstrap.settings;

public record Settings(String host) {}
