package io.evenkeel.architecture.seeded.drivers.adapter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

public final class KeepsItsClient {

    private final MongoClient client;

    public KeepsItsClient(String url) {
        this.client = MongoClients.create(url);
    }

    public long[] counts() {
        return new long[] {find(client)};
    }

    private static long find(MongoClient client) {
        return client.getDatabase("seed").getCollection("seed").countDocuments();
    }
}
