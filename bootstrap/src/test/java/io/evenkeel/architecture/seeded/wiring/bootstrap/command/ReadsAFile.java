package io.evenkeel.architecture.seeded.wiring.bootstrap.command;

import io.evenkeel.architecture.seeded.wiring.adapter.files.CsvSessionSource;
import io.evenkeel.architecture.seeded.wiring.adapter.sqlite.SqliteStores;

record ReadsAFile(CsvSessionSource source, int version) {

    static ReadsAFile asItMay() {
        return new ReadsAFile(new CsvSessionSource(), SqliteStores.version());
    }
}
