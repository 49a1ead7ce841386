package io.evenkeel.domain.schedule.recurrence;

import org.jspecify.annotations.Nullable;

/** Instances of one kind within a window, in order, one at a time. For one thread. */
interface InstanceSource {

    /** The next instance; null when there is no further one. */
    @Nullable
    Instance next();

    /** How much work was done so far, in pages and days. */
    long steps();
}
