package io.evenkeel.architecture.seeded.purity.adapter;

record MayReadTheClock(long nanos) {

    static MayReadTheClock begun() {
        return new MayReadTheClock(System.nanoTime());
    }
}
