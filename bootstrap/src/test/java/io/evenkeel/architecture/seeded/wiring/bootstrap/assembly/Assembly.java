package io.evenkeel.architecture.seeded.wiring.bootstrap.assembly;

import io.evenkeel.architecture.seeded.wiring.adapter.sqlite.SqliteStores;
import io.evenkeel.architecture.seeded.wiring.application.statistics.CountService;

record Assembly(SqliteStores stores, CountService service) {

    static Assembly asItShould() {
        return new Assembly(SqliteStores.open(), new CountService("seed"));
    }
}
