package io.evenkeel.architecture.seeded.drivers.bootstrap.assembly;

import io.evenkeel.architecture.seeded.drivers.adapter.mongo.ExtendsADriverType;
import io.evenkeel.architecture.seeded.drivers.adapter.mongo.HandsOutItsClient;
import io.evenkeel.architecture.seeded.drivers.adapter.mongo.KeepsItsClient;
import io.evenkeel.architecture.seeded.drivers.adapter.mongo.TakesClients;

record Wiring(HandsOutItsClient one, TakesClients two, ExtendsADriverType three, KeepsItsClient four) {}
