package io.evenkeel.adapter.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.application.port.out.StoreException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PasswordHasherTest {

    private static final char[] PASSWORD = "correct horse battery".toCharArray();
    private static final Argon2Cost CHEAP = new Argon2Cost(8, 1);

    private final SecureRandom random = new SecureRandom();
    private final Argon2PasswordHasher hasher = new Argon2PasswordHasher(random, CHEAP, Argon2PasswordHasher::argon2id);

    @Test
    void matchesThePasswordAndNoOther() {
        String hash = hasher.hash(PASSWORD, TestDeadlines.ample());

        assertThat(matches("correct horse battery", hash)).isTrue();
        assertThat(matches("correct horse batterY", hash)).isFalse();
        assertThat(matches("correct horse batter", hash)).isFalse();
        assertThat(matches("", hash)).isFalse();
    }

    @Test
    void eachHashHasItsOwnSalt() {
        assertThat(hasher.hash(PASSWORD, TestDeadlines.ample()))
                .isNotEqualTo(hasher.hash(PASSWORD, TestDeadlines.ample()));
    }

    /** The reference implementation's own test vectors (phc-winner-argon2, test.c). */
    @ParameterizedTest
    @CsvSource({
        "256, 2, 9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
        "65536, 2, 09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"
    })
    void computesWhatTheReferenceComputes(int memoryKib, int passes, String digest) {
        byte[] ours = Argon2PasswordHasher.argon2id(
                "password".getBytes(UTF_8), "somesalt".getBytes(UTF_8), new Argon2Cost(memoryKib, passes));

        assertThat(HexFormat.of().formatHex(ours)).isEqualTo(digest);
    }

    /** 72 bytes are where other algorithms stop to look. */
    @ParameterizedTest
    @ValueSource(ints = {1, 71, 72, 73, 256, 10_000})
    void everyCharacterCounts(int length) {
        String hash = hasher.hash("a".repeat(length).toCharArray(), TestDeadlines.ample());

        assertThat(matches("a".repeat(length), hash)).isTrue();
        assertThat(matches("a".repeat(length + 1), hash)).isFalse();
        assertThat(matches("a".repeat(length - 1) + "b", hash)).isFalse();
    }

    @Test
    void lettersOfAnyScriptCount() {
        String hash = hasher.hash("пароль-密码-🔑".toCharArray(), TestDeadlines.ample());

        assertThat(matches("пароль-密码-🔑", hash)).isTrue();
        assertThat(matches("пароль-密码-🔒", hash)).isFalse();
    }

    /** At least what OWASP's cheat sheet asks for with 12 MiB, and below what two at once may take of a small heap. */
    @Test
    void costsWhatTheFieldRecommends() {
        String hash = new Argon2PasswordHasher(random).hash(PASSWORD, TestDeadlines.ample());

        assertThat(hash).startsWith("$argon2id$v=19$m=12288,t=3,p=1$");
        assertThat(matches("correct horse battery", hash)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "plain:correct horse battery",
                "$argon2i$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=16$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=8,t=1,p=2$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=65537,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=9999999,t=999,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=8,t=1,p=1$AAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA"
            })
    void matchesNothingThatIsNoHashOrCostsTooMuch(String text) {
        Argon2PasswordHasher untouched = new Argon2PasswordHasher(random, CHEAP, (password, salt, cost) -> {
            throw new AssertionError("worked for " + text);
        });

        assertThat(untouched.matches(PASSWORD, text, TestDeadlines.ample())).isFalse();
    }

    @Test
    void aWrongPasswordCostsWhatTheRightOneCosts() {
        List<Argon2Cost> work = new ArrayList<>();
        Argon2PasswordHasher counting = new Argon2PasswordHasher(random, CHEAP, (password, salt, cost) -> {
            work.add(cost);
            return Argon2PasswordHasher.argon2id(password, salt, cost);
        });
        String hash = hasher.hash(PASSWORD, TestDeadlines.ample());

        counting.matches(PASSWORD, hash, TestDeadlines.ample());
        counting.matches("".toCharArray(), hash, TestDeadlines.ample());

        assertThat(work).containsExactly(CHEAP, CHEAP);
    }

    @Test
    void wipesItsCopyAndLeavesTheGivenOne() {
        List<byte[]> copies = new ArrayList<>();
        Argon2PasswordHasher keeping = new Argon2PasswordHasher(random, CHEAP, (password, salt, cost) -> {
            assertThat(password).isEqualTo("secret".getBytes(UTF_8));
            copies.add(password);
            return new byte[32];
        });
        char[] given = "secret".toCharArray();

        keeping.hash(given, TestDeadlines.ample());

        assertThat(copies).containsExactly(new byte[6]);
        assertThat(given).isEqualTo("secret".toCharArray());
    }

    @Test
    void keepsTheDeadline() {
        String hash = hasher.hash(PASSWORD, TestDeadlines.ample());

        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> hasher.hash(PASSWORD, TestDeadlines.passed()));
        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> hasher.matches(PASSWORD, hash, TestDeadlines.passed()));
    }

    @Test
    void severalThreadsDoNotDisturbEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String password = "password of number " + i;
                answers.add(threads.submit(
                        () -> matches(password, hasher.hash(password.toCharArray(), TestDeadlines.ample()))));
            }
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "65537, 1", "8, 0", "8, 11"})
    void refusesACostOutOfBounds(int memoryKib, int passes) {
        assertThatThrownBy(() -> new Argon2Cost(memoryKib, passes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(memoryKib))
                .hasMessageContaining(String.valueOf(passes));
    }

    private boolean matches(String password, String hash) {
        return hasher.matches(password.toCharArray(), hash, TestDeadlines.ample());
    }
}
