package io.evenkeel.architecture.seeded.packages.domain.roster;

public record Name(String text) {}
