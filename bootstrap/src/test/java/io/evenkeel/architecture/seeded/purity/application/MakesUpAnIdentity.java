package io.evenkeel.architecture.seeded.purity.application;

import java.util.UUID;

record MakesUpAnIdentity(String id) {

    static MakesUpAnIdentity fresh() {
        return new MakesUpAnIdentity(UUID.randomUUID().toString());
    }
}
