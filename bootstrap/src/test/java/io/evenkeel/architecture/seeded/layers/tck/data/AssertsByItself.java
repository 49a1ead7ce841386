package io.evenkeel.architecture.seeded.layers.tck.data;

import org.assertj.core.api.Assertions;

final class AssertsByItself {

    static void holds(boolean claim) {
        Assertions.assertThat(claim).isTrue();
    }
}
