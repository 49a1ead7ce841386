package io.evenkeel.architecture.seeded.purity.application;

import java.time.Instant;

record ReadsTheWallClock(Instant at) {

    static ReadsTheWallClock today() {
        return new ReadsTheWallClock(Instant.now());
    }
}
