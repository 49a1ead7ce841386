package io.evenkeel.architecture.seeded.naming.application.port.out;

public interface SessionStore {}
