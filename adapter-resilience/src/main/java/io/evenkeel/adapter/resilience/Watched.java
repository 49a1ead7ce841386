package io.evenkeel.adapter.resilience;

import java.util.function.Consumer;

/** A visitor, and whether it has seen anything. For one thread at a time, like every visitor. */
final class Watched<T> implements Consumer<T> {

    private final Consumer<? super T> visitor;
    private boolean seen;

    Watched(Consumer<? super T> visitor) {
        this.visitor = visitor;
    }

    boolean isSeen() {
        return seen;
    }

    @Override
    public void accept(T one) {
        seen = true;
        visitor.accept(one);
    }
}
