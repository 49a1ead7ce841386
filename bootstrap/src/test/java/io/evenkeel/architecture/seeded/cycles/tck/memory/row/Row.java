package io.evenkeel.architecture.seeded.cycles.tck.memory.row;

public record Row(int number) {}
