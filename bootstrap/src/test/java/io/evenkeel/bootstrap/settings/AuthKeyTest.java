package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthKeyTest {

    private final Random random = new Random(20_260_302);

    @Test
    void takesBothAlphabetsOfBase64() {
        byte[] bytes = random(33);

        AuthKey ordinary = AuthKey.parse(Base64.getEncoder().encodeToString(bytes));
        AuthKey forUrls = AuthKey.parse(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));

        assertThat(Objects.requireNonNull(ordinary).bytes()).isEqualTo(bytes);
        assertThat(forUrls).isEqualTo(ordinary).hasSameHashCodeAs(ordinary);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31})
    void refusesFewerThan32Bytes(int length) {
        assertThat(AuthKey.parse(Base64.getEncoder().encodeToString(random(length))))
                .isNull();
        assertThat(AuthKey.parse(Base64.getEncoder().encodeToString(random(32))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64 at all, and longer than 32 bytes!!", "ä", "===="})
    void refusesWhatIsNotBase64(String text) {
        assertThat(AuthKey.parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "please-change-me-please-change-me-now",
                "my Secret is long enough to be taken",
                "00000000000000000000000000000000",
                "abcabcabcabcabcabcabcabcabcabcabcabc"
            })
    void seesWhatCouldBeGuessed(String phrase) {
        assertThat(key(phrase.getBytes(StandardCharsets.UTF_8)).isGuessable()).isTrue();
        assertThat(Objects.requireNonNull(AuthKey.parse(AuthKey.SAMPLE)).isGuessable())
                .isTrue();
    }

    @Test
    void takesRandomKeysForWhatTheyAre() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(key(random(32)).isGuessable()).isFalse();
        }
    }

    @Test
    void isShownToNobody() {
        byte[] bytes = random(32);

        assertThat(key(bytes)).hasToString("***");
        assertThat(new AuthSettings(AuthMode.ON, key(bytes), Duration.ZERO, Duration.ZERO).toString())
                .contains("key=***");
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static AuthKey key(byte[] bytes) {
        return Objects.requireNonNull(AuthKey.parse(Base64.getEncoder().encodeToString(bytes)));
    }
}
