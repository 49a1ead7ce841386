package io.evenkeel.architecture.seeded.naming.application.statistics;

import io.evenkeel.architecture.seeded.naming.application.port.in.statistics.ComputeUseCase;

public final class ComputeService implements ComputeUseCase {

    @Override
    public long compute() {
        return 0;
    }
}
