package io.evenkeel.architecture.seeded.wiring.adapter.mongo;

public final class MongoStores {}
