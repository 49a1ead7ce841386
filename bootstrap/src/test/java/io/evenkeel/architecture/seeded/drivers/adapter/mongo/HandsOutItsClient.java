package io.evenkeel.architecture.seeded.drivers.adapter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

public final class HandsOutItsClient {

    private final MongoClient client;

    public HandsOutItsClient(String url) {
        this.client = MongoClients.create(url);
    }

    public MongoClient client() {
        return client;
    }
}
