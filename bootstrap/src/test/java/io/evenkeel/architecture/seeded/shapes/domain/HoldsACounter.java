package io.evenkeel.architecture.seeded.shapes.domain;

import java.util.concurrent.atomic.AtomicLong;

final class HoldsACounter {

    static final AtomicLong COUNT = new AtomicLong();
}
