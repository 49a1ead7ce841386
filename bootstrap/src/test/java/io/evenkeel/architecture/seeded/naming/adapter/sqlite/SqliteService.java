package io.evenkeel.architecture.seeded.naming.adapter.sqlite;

import io.evenkeel.architecture.seeded.naming.application.port.in.statistics.ComputeUseCase;

public final class SqliteService implements ComputeUseCase {

    @Override
    public long compute() {
        return 0;
    }
}
