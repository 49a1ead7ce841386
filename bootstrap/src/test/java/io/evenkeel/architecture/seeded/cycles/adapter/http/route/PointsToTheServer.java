package io.evenkeel.architecture.seeded.cycles.adapter.http.route;

import io.evenkeel.architecture.seeded.cycles.adapter.http.PointsToTheRoutes;

public record PointsToTheServer(PointsToTheRoutes server) {}
