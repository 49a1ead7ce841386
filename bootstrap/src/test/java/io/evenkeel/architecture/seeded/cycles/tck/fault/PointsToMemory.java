package io.evenkeel.architecture.seeded.cycles.tck.fault;

import io.evenkeel.architecture.seeded.cycles.tck.memory.row.Row;

record PointsToMemory(Row row) {}
