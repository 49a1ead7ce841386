package io.evenkeel.architecture.seeded.naming.adapter.cache;

import io.evenkeel.architecture.seeded.naming.application.port.in.statistics.ComputeUseCase;

public final class CachingStatistics implements ComputeUseCase {

    @Override
    public long compute() {
        return 0;
    }
}
