package io.evenkeel.architecture.seeded.wiring.application.port.out;

public interface SessionStore {}
