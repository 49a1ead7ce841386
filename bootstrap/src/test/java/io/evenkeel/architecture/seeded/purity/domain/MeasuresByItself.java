package io.evenkeel.architecture.seeded.purity.domain;

record MeasuresByItself(long nanos) {

    static MeasuresByItself begun() {
        return new MeasuresByItself(System.nanoTime());
    }
}
