package io.evenkeel.architecture.seeded.cycles.tck.memory;

import io.evenkeel.architecture.seeded.cycles.tck.fault.plan.Plan;

record PointsToFaults(Plan plan) {}
