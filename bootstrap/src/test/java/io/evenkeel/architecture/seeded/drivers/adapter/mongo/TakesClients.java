package io.evenkeel.architecture.seeded.drivers.adapter.mongo;

import com.mongodb.client.MongoClient;
import java.util.List;

public record TakesClients(List<MongoClient> clients) {}
