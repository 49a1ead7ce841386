package io.evenkeel.architecture.seeded.packages.adapter.sqlite;

import io.evenkeel.architecture.seeded.packages.domain.roster.Name;
import java.sql.Connection;

record StaysInItsRow(Connection connection, Name name) {}
