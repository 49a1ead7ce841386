package io.evenkeel.architecture.seeded.layers.tck.contract;

import io.evenkeel.architecture.seeded.layers.adapter.sqlite.SqlitePort;

record KnowsAnAdapter(SqlitePort port) {}
