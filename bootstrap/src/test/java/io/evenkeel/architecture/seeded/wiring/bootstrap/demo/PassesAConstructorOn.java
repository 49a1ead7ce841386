package io.evenkeel.architecture.seeded.wiring.bootstrap.demo;

import io.evenkeel.architecture.seeded.wiring.adapter.mongo.MongoStores;
import java.util.function.Supplier;

record PassesAConstructorOn(Supplier<MongoStores> stores) {

    static PassesAConstructorOn byItself() {
        return new PassesAConstructorOn(MongoStores::new);
    }
}
