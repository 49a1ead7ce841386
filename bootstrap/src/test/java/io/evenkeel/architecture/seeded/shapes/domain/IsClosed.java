package io.evenkeel.architecture.seeded.shapes.domain;

import java.util.List;
import java.util.concurrent.TimeUnit;

public final class IsClosed {

    static final int LIMIT = 7;
    static final List<Integer> LIMITS = List.of(1, LIMIT);
    static final TimeUnit UNIT = TimeUnit.SECONDS;

    /** Whoever extends it lies in here. */
    public abstract static sealed class Kind {}

    static final class OnlyKind extends Kind {}
}
