package io.evenkeel.architecture.seeded.ports.application.port.out;

final class LedgerException extends RuntimeException {}
