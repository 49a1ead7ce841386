package io.evenkeel.architecture.seeded.naming.adapter.mongo;

import io.evenkeel.architecture.seeded.naming.application.port.out.SessionStore;

record MongoSessions(String url) implements SessionStore {}
