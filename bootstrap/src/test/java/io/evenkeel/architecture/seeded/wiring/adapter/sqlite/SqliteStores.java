package io.evenkeel.architecture.seeded.wiring.adapter.sqlite;

import io.evenkeel.architecture.seeded.wiring.application.port.out.SessionStore;

public final class SqliteStores {

    private SqliteStores() {}

    public static SqliteStores open() {
        return new SqliteStores();
    }

    public static SessionStore sessions() {
        return new SessionStore() {};
    }

    public static int version() {
        return 1;
    }
}
