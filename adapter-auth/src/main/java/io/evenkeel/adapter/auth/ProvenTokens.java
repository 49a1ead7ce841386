package io.evenkeel.adapter.auth;

import io.evenkeel.application.port.out.AccessClaims;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens whose signature was looked at before. A browser sends the same one for a quarter of an hour, and proving it anew each time takes
 * longer than answering from what is kept. Only what was proven is kept, under its whole text, so nothing gets in by being like another.
 * Bounded: the ones used last. Safe for any thread.
 */
final class ProvenTokens {

    static final int MOST = 2_000;

    private final Map<String, AccessClaims> claims = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AccessClaims> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<AccessClaims> find(String text) {
        return Optional.ofNullable(claims.get(text));
    }

    synchronized void keep(String text, AccessClaims found) {
        claims.put(text, found);
    }
}
