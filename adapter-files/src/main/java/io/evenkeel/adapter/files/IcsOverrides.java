package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.RejectCode;
import java.util.HashSet;
import java.util.Set;

/**
 * The instances that have an event of their own, and the series of which such an event could not be understood. Of so
 * many that memory would not hold them nothing is known, and then no series can be trusted. Not safe for concurrent use.
 */
final class IcsOverrides {

    private static final int MAX_REMEMBERED = 100_000;

    private final Set<String> instances = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private boolean overflowing;

    void add(String instanceKey) {
        remember(instances, instanceKey);
    }

    /** An event that changes the series in a way that nobody knows. */
    void breakSeries(String uid) {
        remember(broken, uid);
    }

    boolean has(String instanceKey) {
        return instances.contains(instanceKey);
    }

    /** @throws IcsRejectException when instances of the series may have been changed unheard */
    void requireWhole(String uid) {
        if (broken.contains(uid)) {
            throw new IcsRejectException(
                    IcsNames.RECURRENCE_ID,
                    RejectCode.UNSUPPORTED_SERIES,
                    "another event of this file changes the series and was rejected; mend that one first");
        }
        if (overflowing) {
            throw new IcsRejectException(
                    IcsNames.RECURRENCE_ID,
                    RejectCode.TOO_MANY_SERIES,
                    "the file changes more than " + MAX_REMEMBERED + " instances of series; split it");
        }
    }

    private void remember(Set<String> some, String name) {
        if (instances.size() + broken.size() < MAX_REMEMBERED) {
            some.add(name);
        } else {
            overflowing = true;
        }
    }
}
