package io.evenkeel.architecture.seeded.purity.domain;

import java.util.SplittableRandom;

record RollsDice(int eyes) {

    static RollsDice rolled() {
        return new RollsDice(new SplittableRandom().nextInt(1, 7));
    }
}
