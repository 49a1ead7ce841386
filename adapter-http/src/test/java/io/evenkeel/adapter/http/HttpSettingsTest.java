package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "localhost", "::1"})
    void takesAnAddressOfThisMachineAlone(String host) {
        assertThat(new HttpSettings(host, 0).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "", " "})
    void refusesAnAddressThatOthersCanReach(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HttpSettings(host, 8080))
                .withMessageContaining("loopback");
    }

    @Test
    void showsTheInsideOfTheProgramOnThisMachineAlone() {
        assertThat(new HttpSettings("127.0.0.1", 0).showsDebug()).isFalse();
        assertThat(new HttpSettings("127.0.0.1", 0, null, false, true, HttpTimes.DEFAULT).showsDebug())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HttpSettings("0.0.0.0", 0, null, false, true, HttpTimes.DEFAULT))
                .withMessageContainingAll("loopback", "development");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void refusesAPortThatIsNone(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HttpSettings("127.0.0.1", port))
                .withMessageContaining("65535");
    }
}
