package io.evenkeel.architecture.seeded.cycles.domain.session;

import io.evenkeel.architecture.seeded.cycles.application.time.Moment;

record PointsOutward(Moment moment) {}
