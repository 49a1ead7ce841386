package io.evenkeel.tck.usecase;

import io.evenkeel.application.port.out.AccessClaims;
import io.evenkeel.application.port.out.AccessTokens;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tokens that prove nothing, and are believed when they were issued here and are not over. */
final class PlainAccessTokens implements AccessTokens {

    private final Map<String, AccessClaims> issued = new HashMap<>();
    private final InstantSource now;

    PlainAccessTokens(InstantSource now) {
        this.now = now;
    }

    @Override
    public synchronized String issue(AccessClaims claims) {
        String text = "access " + claims;
        issued.put(text, claims);
        return text;
    }

    @Override
    public synchronized Optional<AccessClaims> read(String text) {
        return Optional.ofNullable(issued.get(text))
                .filter(claims -> claims.expiresAt().isAfter(now.instant()));
    }
}
