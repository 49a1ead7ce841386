package io.evenkeel.architecture.seeded.wiring.application.importing;

import io.evenkeel.architecture.seeded.wiring.application.statistics.CountService;

record MakesAnotherService(CountService service) {

    static MakesAnotherService byItself() {
        return new MakesAnotherService(new CountService("seed"));
    }
}
