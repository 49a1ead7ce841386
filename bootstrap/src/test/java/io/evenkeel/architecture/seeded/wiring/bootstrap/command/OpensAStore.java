package io.evenkeel.architecture.seeded.wiring.bootstrap.command;

import io.evenkeel.architecture.seeded.wiring.adapter.sqlite.SqliteStores;

record OpensAStore(SqliteStores stores) {

    static OpensAStore byItself() {
        return new OpensAStore(SqliteStores.open());
    }
}
