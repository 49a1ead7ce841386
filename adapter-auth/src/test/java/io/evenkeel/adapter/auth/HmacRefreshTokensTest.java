package io.evenkeel.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.RefreshToken;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacRefreshTokensTest {

    private static final SignInId SIGN_IN = new SignInId("9b2f-77");

    private final SigningKey key = SigningKey.random(new SecureRandom());
    private final HmacRefreshTokens tokens = new HmacRefreshTokens(key);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 10, 999_999_999_999_999_999L})
    void readsWhatItWrote(long number) {
        String text = tokens.text(SIGN_IN, number);

        assertThat(tokens.read(text)).contains(new RefreshToken(SIGN_IN, number));
        assertThat(text).startsWith("9b2f-77." + number + ".").isEqualTo(tokens.text(SIGN_IN, number));
    }

    @Test
    void anotherServerWithTheSameKeyReadsIt() {
        assertThat(new HmacRefreshTokens(key).read(tokens.text(SIGN_IN, 7))).contains(new RefreshToken(SIGN_IN, 7));
    }

    @Test
    void readsNothingThatWasSignedUnderAnotherKey() {
        HmacRefreshTokens others = new HmacRefreshTokens(SigningKey.random(new SecureRandom()));

        assertThat(tokens.read(others.text(SIGN_IN, 1))).isEmpty();
    }

    /** Every single character of it, replaced by every other one that could stand there, cut off or doubled. */
    @Test
    void readsNothingThatWasAltered() {
        String text = tokens.text(SIGN_IN, 12);
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n\u0661\uff11";
        List<String> altered = new ArrayList<>(List.of("", ".", "..", text + "=", text + ".", " " + text, text + "\n"));
        for (int i = 0; i < text.length(); i++) {
            altered.add(text.substring(0, i));
            altered.add(text.substring(0, i) + text.charAt(i) + text.substring(i));
            altered.add(text.substring(0, i) + text.substring(i + 1));
            for (int j = 0; j < letters.length(); j++) {
                altered.add(text.substring(0, i) + letters.charAt(j) + text.substring(i + 1));
            }
        }
        altered.removeIf(text::equals);

        assertThat(altered)
                .hasSizeGreaterThan(3_000)
                .allSatisfy(forged -> assertThat(tokens.read(forged)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "+1", "01", "1 ", "9223372036854775808", "99999999999999999999", "1e1", "0x1"})
    void readsNoNumberThatItWouldWriteOtherwise(String number) {
        String mac = TokenForge.part(tokens.text(SIGN_IN, 1), 2);

        assertThat(tokens.read(SIGN_IN.value() + "." + number + "." + mac)).isEmpty();
    }

    @Test
    void readsNoMacOfAnotherNumberOrSignIn() {
        String mac = TokenForge.part(tokens.text(SIGN_IN, 1), 2);

        assertThat(tokens.read(SIGN_IN.value() + ".2." + mac)).isEmpty();
        assertThat(tokens.read("9b2f-78.1." + mac)).isEmpty();
    }

    @Test
    void thousandTokensDiffer() {
        SplittableRandom random = new SplittableRandom(5);
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= 1_000; i++) {
            texts.add(tokens.text(new SignInId(Long.toHexString(random.nextLong())), i));
        }

        assertThat(texts).doesNotHaveDuplicates();
    }

    @Test
    void numbersBeginWithOne() {
        assertThatThrownBy(() -> tokens.text(SIGN_IN, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }
}
