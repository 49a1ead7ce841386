package io.evenkeel.adapter.auth;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.evenkeel.application.port.out.PasswordHasher;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Argon2id (RFC 9106), which has no limit on the length of a password. Two at once. Safe for any thread. */
public final class Argon2PasswordHasher implements PasswordHasher {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    /** Does the work; tests hand in one that they can hold. */
    @FunctionalInterface
    interface Digest {
        byte[] of(byte[] password, byte[] salt, Argon2Cost cost);
    }

    private final Turns turns = new Turns(AT_ONCE, WAITING, LONGEST_WAIT);
    private final SecureRandom random;
    private final Argon2Cost cost;
    private final Digest digest;

    /** @param random where salts come from */
    public Argon2PasswordHasher(SecureRandom random) {
        this(random, Argon2Cost.DEFAULT, Argon2PasswordHasher::argon2id);
    }

    Argon2PasswordHasher(SecureRandom random, Argon2Cost cost, Digest digest) {
        this.random = random;
        this.cost = cost;
        this.digest = digest;
    }

    /** @throws StoreException {@code Unavailable} when too many wait, {@code TimedOut} when the deadline passed */
    @Override
    public String hash(char[] password, Deadline deadline) {
        byte[] salt = new byte[Argon2Hash.SALT_BYTES];
        random.nextBytes(salt);
        return new Argon2Hash(cost, salt, digest(password, salt, cost, deadline)).text();
    }

    /** @throws StoreException {@code Unavailable} when too many wait, {@code TimedOut} when the deadline passed */
    @Override
    public boolean matches(char[] password, String hash, Deadline deadline) {
        Optional<Argon2Hash> known = Argon2Hash.parse(hash);
        return known.isPresent()
                && MessageDigest.isEqual(
                        known.get().digest(),
                        digest(password, known.get().salt(), known.get().cost(), deadline));
    }

    private byte[] digest(char[] password, byte[] salt, Argon2Cost price, Deadline deadline) {
        return turns.take(deadline, () -> {
            byte[] encoded = encoded(password);
            try {
                return digest.of(encoded, salt, price);
            } finally {
                Arrays.fill(encoded, (byte) 0);
            }
        });
    }

    /** As UTF-8. Of nothing else is left a copy. */
    private static byte[] encoded(char[] password) {
        byte[] room = new byte[password.length * MOST_BYTES_OF_A_CHAR];
        ByteBuffer filled = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(password), filled, true);
        byte[] encoded = Arrays.copyOf(room, filled.position());
        Arrays.fill(room, (byte) 0);
        return encoded;
    }

    /** One lane: with more the library would start threads. */
    static byte[] argon2id(byte[] password, byte[] salt, Argon2Cost cost) {
        return Argon2Function.getInstance(
                        cost.memoryKib(),
                        cost.passes(),
                        1,
                        Argon2Hash.DIGEST_BYTES,
                        Argon2.ID,
                        Argon2Function.ARGON2_VERSION_13)
                .hash(password, salt)
                .getBytes();
    }
}
