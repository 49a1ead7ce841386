package io.evenkeel.architecture.seeded.layers.tck.contract;

import io.evenkeel.architecture.seeded.layers.application.Port;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

interface PortContract {

    @Test
    default void works() {
        Assertions.assertThat(port()).isNotNull();
    }

    Port port();
}
