package io.evenkeel.architecture.seeded.purity.domain;

import java.util.Collections;
import java.util.List;

record Shuffles(List<String> cards) {

    Shuffles {
        Collections.shuffle(cards);
    }
}
