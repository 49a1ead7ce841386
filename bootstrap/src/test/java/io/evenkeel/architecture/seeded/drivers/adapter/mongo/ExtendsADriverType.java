package io.evenkeel.architecture.seeded.drivers.adapter.mongo;

import com.mongodb.MongoException;

public final class ExtendsADriverType extends MongoException {

    public ExtendsADriverType(String message) {
        super(message);
    }
}
