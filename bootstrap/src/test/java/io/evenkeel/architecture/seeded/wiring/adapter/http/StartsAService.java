package io.evenkeel.architecture.seeded.wiring.adapter.http;

import io.evenkeel.architecture.seeded.wiring.application.statistics.CountService;

record StartsAService(CountService service) {

    static StartsAService byItself() {
        return new StartsAService(new CountService("seed"));
    }
}
