package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.evenkeel.adapter.http.exchange.Network;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.4.0/23, 192.168.5.255, true",
        "192.168.4.0/23, 192.168.6.0, false",
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, ::1, false",
        "fd00::/8, fdff::1, true",
        "::1, ::1, true",
        "2001:db8::/33, 2001:db8:8000::, false",
    })
    void holdsTheAddressesThatBeginAlike(String network, String address, boolean isIn) {
        assertThat(Network.parse(network).contains(Network.address(address).orElseThrow()))
                .isEqualTo(isIn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "10.0.0.0/33", "::1/129", "10.0.0/8", "10.0.0.0/", "256.1.1.1", "1::2::3", "ab"
            })
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.parse(text))
                .withMessageContaining("10.0.0.0/8");
    }
}
