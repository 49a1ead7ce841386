package io.evenkeel.bootstrap.command;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Leaves the closing to whoever opened what is below. */
final class UnclosedInput extends FilterInputStream {

    UnclosedInput(InputStream below) {
        super(below);
    }

    @Override
    public void close() {}
}
