package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"'','',0", "a,'',1", "'',abc,3", "kitten,sitting,3", "flaw,lawn,2", "same,same,0", "ab,ba,2"})
    void countsTheLettersToChangeBothWays(String from, String to, int distance) {
        assertThat(EditDistance.between(from, to)).isEqualTo(distance);
        assertThat(EditDistance.between(to, from)).isEqualTo(distance);
    }
}
