package io.evenkeel.architecture.seeded.layers.application;

import io.evenkeel.architecture.seeded.layers.adapter.sqlite.SqlitePort;

record KnowsAnAdapter(SqlitePort port) {}
