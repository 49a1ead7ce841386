package io.evenkeel.architecture.seeded.naming.application.statistics;

public final class IdleService {}
