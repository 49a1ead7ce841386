package io.evenkeel.architecture.seeded.cycles.application.port;

import io.evenkeel.architecture.seeded.cycles.domain.roster.Entry;

record PointsInward(Entry entry) {}
