package io.evenkeel.architecture.seeded.layers.adapter.sqlite;

import io.evenkeel.architecture.seeded.layers.application.Port;

public final class SqlitePort implements Port {}
