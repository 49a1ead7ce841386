package io.evenkeel.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080/",
        "localhost, http://localhost:8080/",
        "::1, http://[::1]:8080/",
        "[::1], http://[::1]:8080/"
    })
    void printsAnAddressThatABrowserTakes(String host, String address) {
        assertThat(ServerOptions.address(host, 8080)).isEqualTo(address);
    }
}
