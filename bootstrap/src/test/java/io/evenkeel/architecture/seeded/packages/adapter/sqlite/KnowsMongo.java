package io.evenkeel.architecture.seeded.packages.adapter.sqlite;

import com.mongodb.client.MongoClient;

record KnowsMongo(MongoClient client) {}
