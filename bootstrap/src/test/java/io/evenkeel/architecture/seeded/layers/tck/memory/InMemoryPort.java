package io.evenkeel.architecture.seeded.layers.tck.memory;

import io.evenkeel.architecture.seeded.layers.application.Port;

public final class InMemoryPort implements Port {}
