package io.evenkeel.architecture.seeded.layers.application;

import io.evenkeel.architecture.seeded.layers.domain.KeepsToItself;

record UsesTheDomain(KeepsToItself value) {}
