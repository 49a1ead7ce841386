package io.evenkeel.tck.usecase;

import io.evenkeel.application.port.out.PasswordHasher;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hashes nothing, remembers which hashes it was asked about, and fails when told to. */
final class CountingHasher implements PasswordHasher {

    final List<String> checked = new ArrayList<>();

    @Nullable
    StoreException failure;

    @Override
    public synchronized String hash(char[] password, Deadline deadline) {
        failWhenTold();
        return "hash of " + new String(password);
    }

    @Override
    public synchronized boolean matches(char[] password, String hash, Deadline deadline) {
        failWhenTold();
        checked.add(hash);
        return hash.equals("hash of " + new String(password));
    }

    private void failWhenTold() {
        if (failure != null) {
            throw failure;
        }
    }
}
