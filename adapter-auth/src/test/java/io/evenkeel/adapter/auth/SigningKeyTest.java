package io.evenkeel.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningKeyTest {

    private static final String TEXT = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @Test
    void derivesTheSameKeyFromTheSameText() {
        assertThat(SigningKey.parse(TEXT).derive("a"))
                .isEqualTo(SigningKey.parse(TEXT).derive("a"));
        assertThat(SigningKey.parse(TEXT).derive("a"))
                .hasSize(32)
                .isEqualTo(SigningKey.parse(TEXT.replace("=", "")).derive("a"));
    }

    @Test
    void derivesAnotherKeyForAnotherUseAndFromAnotherSecret() {
        byte[] one = SigningKey.parse(TEXT).derive("a");

        assertThat(one).isNotEqualTo(SigningKey.parse(TEXT).derive("b"));
        assertThat(one).isNotEqualTo(SigningKey.parse(base64(new byte[32])).derive("a"));
        assertThat(one).isNotEqualTo(Base64.getDecoder().decode(TEXT));
    }

    /** RFC 5869, A.3, first 32 of its 42 bytes: no salt, no info. */
    @Test
    void derivesWhatTheStandardDerives() {
        byte[] secret = HexFormat.of().parseHex("0b".repeat(22));

        assertThat(HexFormat.of().formatHex(Hkdf.sha256(secret, "")))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 1_025})
    void refusesASecretThatIsTooShortOrTooLong(int bytes) {
        assertThatThrownBy(() -> SigningKey.parse(base64(new byte[bytes])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(bytes + " bytes")
                .hasMessageContaining("openssl rand");
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 1_024})
    void takesASecretOfAnyLengthBetween(int bytes) {
        assertThat(SigningKey.parse(base64(new byte[bytes])).derive("a")).hasSize(32);
    }

    @Test
    void refusesWhatIsNotBase64WithoutRepeatingIt() {
        assertThatThrownBy(() -> SigningKey.parse("not base64, but long enough to be a key of 32 bytes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not base64")
                .hasMessageNotContaining("enough")
                .hasNoCause();
    }

    @Test
    void isTheSameFromBytesWhateverBecomesOfThem() {
        byte[] bytes = Base64.getDecoder().decode(TEXT);
        SigningKey key = SigningKey.of(bytes);

        Arrays.fill(bytes, (byte) 0);

        assertThat(key.derive("a")).isEqualTo(SigningKey.parse(TEXT).derive("a"));
        assertThatThrownBy(() -> SigningKey.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void randomKeysDiffer() {
        SecureRandom random = new SecureRandom();

        assertThat(SigningKey.random(random).derive("a"))
                .isNotEqualTo(SigningKey.random(random).derive("a"));
    }

    @Test
    void doesNotTellItself() {
        assertThat(SigningKey.parse(TEXT)).hasToString("SigningKey[...]");
    }

    private static String base64(byte[] bytes) {
        return new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
    }
}
