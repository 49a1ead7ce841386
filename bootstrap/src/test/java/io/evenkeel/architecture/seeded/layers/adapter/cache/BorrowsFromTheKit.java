package io.evenkeel.architecture.seeded.layers.adapter.cache;

import io.evenkeel.architecture.seeded.layers.tck.memory.InMemoryPort;

record BorrowsFromTheKit(InMemoryPort port) {}
