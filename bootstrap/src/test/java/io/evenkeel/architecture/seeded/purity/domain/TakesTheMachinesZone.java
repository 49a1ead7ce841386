package io.evenkeel.architecture.seeded.purity.domain;

import java.time.ZoneId;

record TakesTheMachinesZone(ZoneId zone) {

    static TakesTheMachinesZone local() {
        return new TakesTheMachinesZone(ZoneId.systemDefault());
    }
}
