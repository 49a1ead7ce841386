package io.evenkeel.architecture.seeded.layers.application;

public interface Port {}
