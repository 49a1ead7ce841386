package io.evenkeel.adapter.cache;

import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What servers share, in a map. */
final class MapAnswers implements SharedAnswers {

    private final Map<StatisticsRequest, KeptAnswer> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<KeptAnswer> find(StatisticsRequest request) {
        return Optional.ofNullable(kept.get(request));
    }

    @Override
    public void keep(StatisticsRequest request, KeptAnswer answer) {
        kept.put(request, answer);
    }

    @Override
    public void close() {}
}
