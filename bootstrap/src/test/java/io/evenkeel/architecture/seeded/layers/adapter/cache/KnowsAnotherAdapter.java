package io.evenkeel.architecture.seeded.layers.adapter.cache;

import io.evenkeel.architecture.seeded.layers.adapter.sqlite.SqlitePort;

record KnowsAnotherAdapter(SqlitePort port) {}
