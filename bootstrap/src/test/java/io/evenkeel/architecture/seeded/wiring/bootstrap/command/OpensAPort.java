package io.evenkeel.architecture.seeded.wiring.bootstrap.command;

import io.evenkeel.architecture.seeded.wiring.adapter.sqlite.SqliteStores;
import io.evenkeel.architecture.seeded.wiring.application.port.out.SessionStore;

record OpensAPort(SessionStore sessions) {

    static OpensAPort byItself() {
        return new OpensAPort(SqliteStores.sessions());
    }
}
