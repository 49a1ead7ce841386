package io.evenkeel.architecture.seeded.naming.adapter.sqlite;

import io.evenkeel.architecture.seeded.naming.application.port.out.SessionStore;

record SqliteSessionStore(String file) implements SessionStore {}
