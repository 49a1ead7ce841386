package io.evenkeel.architecture.seeded.purity.domain;

import java.time.InstantSource;
import java.util.function.Supplier;

record ReferencesTheWallClock(Supplier<InstantSource> now) {

    static ReferencesTheWallClock live() {
        return new ReferencesTheWallClock(InstantSource::system);
    }
}
