package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.auth.Argon2PasswordHasher;
import io.evenkeel.adapter.auth.HmacRefreshTokens;
import io.evenkeel.adapter.auth.JwtAccessTokens;
import io.evenkeel.adapter.auth.SigningKey;
import io.evenkeel.application.account.AccessService;
import io.evenkeel.application.account.AccountService;
import io.evenkeel.application.account.SignInService;
import io.evenkeel.application.port.in.account.SignInRules;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.application.time.MonotonicClock;
import io.evenkeel.bootstrap.settings.AuthKey;
import io.evenkeel.bootstrap.settings.AuthMode;
import io.evenkeel.bootstrap.settings.AuthSettings;
import io.evenkeel.bootstrap.settings.SettingsException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The services of sign-in. They have in common one key, without which they would not take each other's tokens, and one hasher,
 * which bounds the memory that passwords take.
 */
final class Authentication {

    private static final Logger LOG = LoggerFactory.getLogger(Authentication.class);

    private static final String ISSUER = "evenkeel";
    private static final String AUDIENCE = "evenkeel-api";
    private static final int BYTES_OF_THE_DECOY = 32;
    private static final Duration FOR_THE_DECOY = Duration.ofSeconds(10);

    private final SecureRandom random = new SecureRandom();
    private final Argon2PasswordHasher hasher = new Argon2PasswordHasher(random);
    private final AuthSettings settings;
    private final SigningKey key;
    private final InstantSource now;
    private final MonotonicClock clock;

    /** @throws SettingsException when the key cannot be used */
    Authentication(AuthSettings settings, InstantSource now, MonotonicClock clock) {
        this.settings = settings;
        this.key = key(settings.key(), random);
        this.now = now;
        this.clock = clock;
    }

    AccountService accountService(AccountStore accounts, SignInStore signIns) {
        return new AccountService(
                accounts, signIns, hasher, () -> UUID.randomUUID().toString());
    }

    SignInService signInService(AccountStore accounts, SignInStore signIns) {
        if (settings.mode() == AuthMode.ON && settings.key() == null) {
            LOG.atWarn().log("auth.key is not set: every sign-in ends with this process, and no other server knows it");
        }
        return new SignInService(
                accounts,
                signIns,
                hasher,
                decoyHash(),
                accessTokens(),
                new HmacRefreshTokens(key),
                rules(),
                () -> UUID.randomUUID().toString(),
                now,
                clock);
    }

    AccessService accessService(AccountStore accounts, SignInStore signIns) {
        return new AccessService(accounts, signIns, accessTokens(), rules(), clock);
    }

    /** Of a password that nobody knows. */
    private String decoyHash() {
        byte[] secret = new byte[BYTES_OF_THE_DECOY];
        random.nextBytes(secret);
        char[] password = Base64.getEncoder().encodeToString(secret).toCharArray();
        return hasher.hash(password, Deadline.after(FOR_THE_DECOY, clock));
    }

    private JwtAccessTokens accessTokens() {
        return new JwtAccessTokens(key, ISSUER, AUDIENCE, settings.accessToken(), now);
    }

    private SignInRules rules() {
        SignInRules others = SignInRules.DEFAULT;
        return new SignInRules(
                settings.accessToken(),
                settings.signIn(),
                others.grace(),
                others.standingFor(),
                others.attempts(),
                others.window(),
                others.remembered());
    }

    /** Without one that is set, one that only this process knows: commands that do not serve need none. */
    private static SigningKey key(@Nullable AuthKey set, SecureRandom random) {
        if (set == null) {
            return SigningKey.random(random);
        }
        try {
            return SigningKey.of(set.bytes());
        } catch (IllegalArgumentException unusable) {
            throw new SettingsException("auth.key or auth.keyFile: " + unusable.getMessage(), unusable);
        }
    }
}
