package io.evenkeel.architecture.seeded.cycles.adapter.http;

import io.evenkeel.architecture.seeded.cycles.adapter.http.route.PointsToTheServer;
import java.util.List;

public record PointsToTheRoutes(List<PointsToTheServer> routes) {}
