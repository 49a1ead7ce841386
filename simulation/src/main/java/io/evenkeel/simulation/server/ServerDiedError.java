package io.evenkeel.simulation.server;

/** The server died under a call. No error of the program: nothing in it may catch this and go on. */
public final class ServerDiedError extends Error {

    private static final long serialVersionUID = 1L;

    ServerDiedError() {
        super("the server died", null, false, false);
    }
}
