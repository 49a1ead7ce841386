package io.evenkeel.architecture.seeded.purity.application;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

record IsGivenTheTime(Instant at) {

    static IsGivenTheTime of(Clock clock) {
        return new IsGivenTheTime(Instant.now(clock));
    }

    static IsGivenTheTime of(InstantSource source) {
        return new IsGivenTheTime(source.instant());
    }

    static UUID id(byte[] name) {
        return UUID.nameUUIDFromBytes(name);
    }
}
